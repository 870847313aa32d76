/** Tables of polls of an invented race, written in the style of wiki pages and of a JSON service. */

export const WIKITEXT = `== Opinion polls ==
<!-- please keep
the newest on top -->
=== 2030 ===
{| class="wikitable sortable" style="text-align:center;"
|+ First round<ref name="note" />
|-
! rowspan=2 | Polling firm !! rowspan=2 | Fieldwork date !! rowspan="2" | Sample<br/>size !! colspan="2" | Candidates !! rowspan="2" | Others !! rowspan="2" | Undecided !! rowspan="2" | Lead
|-
! [[Ana Pérez|Ana]]<br/>{{nobold|AAA}}
! {{nowrap|Beto}}
|-
| [https://example.org/acme-may Acme Research]<ref>{{cite web
 |url=https://example.org/x
 |title=A | B
}}</ref> || 22–23 May || 1,115 (LV) || style="background:#ffd" | '''48.5''' || 41 || {{efn|Not asked}} – || 10.5 || '''7.5'''
|-
| colspan="8" style="background:#ddd" | '''[[Debate]]''' on 20 May
|-
| rowspan="2" | Borda Institute
| 30 Apr – 2 May || {{formatnum:900}} || 45% || '''46%''' || 2 || 7 || 1
|-
| {{opdrts|28|30|Mar|2030}} || {{n/a}} || <1 || 40 || — || 8 || {{mystery|x}}
|-
| [[Condorcet]] || March || 800 || 44 || 42 || 3 || 11 || 2
|}
`;

/** As tables of state polls are written in English: one cell a line, shaded leaders, rows for two samples. */
export const SHADED_WIKITEXT = `== General election ==
;Ana Pérez vs. Beto Pérez
{| class="wikitable" style="font-size:90%;text-align:center;"
|- valign=bottom
! Poll source
! Date(s)<br />administered
! Sample<br />size{{efn|Key:<br />A – all adults<br />LV – likely voters|name="Key"}}
! Margin<br />of error
! style="width:100px;"| Ana<br />Pérez (D)
! style="width:100px;"| Beto<br />Pérez (R)
! Other
! Undecided
|-
! colspan="8" style="background:#ddd" | 2030
|-
|style="text-align:left;"|[[Acme Research|Acme]]<ref>{{cite web |title=A = B |url=https://example.org/a}}</ref>
|{{dts|2030|May|23|format=dmy}}
|1,115 (LV)
|±&nbsp;3.0%
|{{party shading/Democratic}}|'''48.5%'''
|41%
|{{sdash}}
|10.5%{{Efn|name=lean|"Not sure" with 10.5%}}
|-
|rowspan=2 style="text-align:left;"|{{nowrap|[[Borda Institute|Borda]]}}<ref name="b" />
|rowspan='2' nowrap|{{opdrts|30|2|May|2030|year}}
|600 (LV)
|±{{nbsp}}4.2%
|45%
|{{Party shading/Republican|active}} align=center|'''46%'''
|{{abbr|N/A|Not asked}}
|{{n/a|9%}}
|-
|700 (RV)
|{{n/a}}
|nowrap|44%
| {{Party shading/Republican}} |{{nowrap|'''47%'''}}
|{{yes2}}|2%
|{{no|7%}}
|- valign=bottom
! Poll source
! Date(s)<br />administered
! Sample<br />size
! Margin<br />of error
! Ana<br />Pérez (D)
! Beto<br />Pérez (R)
! Other
! Undecided
|-
! colspan="8" | 2029
|-
|{{sortname|Acme|Research|nolink=1}}
|{{nowrap|1=December 28 – 30}}
|500 (A)
|–
|{{party shading|Democratic}}|'''50%'''
|40%
|2%
|8%
|-
|Condorcet
|{{opdrts||9|Nov|2029}}
|{{increase}} 900
|3.1
|{{party shading/Democratic}} 47%
|41%
|{{mystery|2}}|2%
|10%
|-
! Poll source
! Date(s)<br />administered
! Sample<br />size
! Margin<br />of error
! Ana<br />Pérez (D)
! Carla<br />Pérez (G)
! Other
! Undecided
|-
|Acme
|September 9, 2029
|500 (A)
|–
|50%
|40%
|2%
|8%
|}
`;

export const HTML = `<!doctype html><html><body>
<h2>Opinion polls</h2>
<h3><span class="mw-headline">Year 2030</span><span class="mw-editsection">[edit]</span></h3>
<table class="wikitable"><tbody>
<tr><th rowspan="2">Encuestadora</th><th rowspan="2">Fechas de campo</th><th rowspan="2">Muestra</th><th colspan="2">Candidatos</th><th rowspan="2">Indecisos</th><th rowspan="2">Ventaja</th></tr>
<tr><th>Ana<br>AAA</th><th>Beto</th></tr>
<tr><td><a class="external text" href="https://example.org/acme">Acme Research</a><sup class="reference"><a href="#n1">[1]</a></sup></td>
<td>22&ndash;23 de mayo</td><td>1.115</td><td><b>48,5</b></td><td>41</td><td>10,5</td><td><b>7,5</b></td></tr>
<tr><td colspan="7">Debate del 20 de mayo</td></tr>
<tr><td rowspan="2">Borda Institute<td><span style="display:none">2030-05-02</span>30 abr &ndash; 2 may<td>900<td>45&nbsp;%<td>46&nbsp;%<td>7<td>1
<tr><td>28 al 30 de marzo</td><td>&mdash;</td><td>44</td><td>40</td><td>8</td><td>4</td></tr>
<tr><td>Election result</td><td>26 May 2030</td><td></td><td>50</td><td>45</td><td></td><td>5</td></tr>
</tbody></table>
<table><tr><th>Other</th></tr><tr><td>nothing</td></tr></table>
</body></html>
`;

export const JSON_POLLS = JSON.stringify(
  [
    {
      ...{ id: 'a1', poll_type: 'president-general', subject: '2030', pollster: 'Acme Research' },
      ...{ sponsors: ['The Daily'], start_date: '2030-05-22', end_date: '2030-05-23' },
      ...{ sample_size: 1115, population: 'lv', url: 'https://example.org/acme', internal: false },
      answers: [
        { choice: 'Ana', pct: 48.5 },
        { choice: 'Beto', pct: 41 },
        { choice: 'Undecided', pct: 10.5 },
      ],
    },
    {
      ...{ id: 'b1', poll_type: 'president-general', subject: '2030', pollster: 'Borda Institute' },
      ...{ sponsors: [], start_date: '2030-04-30', end_date: '2030-05-02', sample_size: null },
      ...{ population: 'rv', url: null, internal: true },
      answers: [
        { choice: 'Beto', pct: 46 },
        { choice: 'Ana', pct: 'many' },
      ],
    },
  ],
  null,
  1,
);
