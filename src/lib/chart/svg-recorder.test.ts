import { describe, expect, it } from 'vitest';
import { SvgRecorder } from './svg-recorder.ts';

function recorder(): SvgRecorder {
  return new SvgRecorder(100, 100, (text) => text.length * 6);
}

describe('the SVG recorder', () => {
  it('keeps text as text, anchored where it was asked for', () => {
    const svg = recorder();
    svg.font = '600 12px serif';
    svg.textAlign = 'right';
    svg.fillStyle = '#123456';
    svg.fillText('González', 90, 20);
    expect(svg.content()).toBe(
      '<text x="90" y="20" text-anchor="end" font-size="12" font-weight="600" fill="#123456">González</text>',
    );
  });

  it('writes hostile text so that nothing of it is markup', () => {
    const svg = recorder();
    svg.fillText(`</text><script>alert("1")</script>&'`, 0, 0);
    expect(svg.content()).toContain(
      '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</text>',
    );
  });

  it('lets no colour, font or id break out of its attribute', () => {
    const svg = recorder();
    svg.openGroup('a" onload="x');
    svg.fillStyle = 'red" onclick="x';
    svg.fillRect(0, 0, 1, 1);
    svg.closeGroup();
    expect(svg.content()).not.toMatch(/" on(load|click)="/);
  });

  it('makes one path of neighbours of the same style', () => {
    const svg = recorder();
    for (const x of [10, 20]) {
      svg.beginPath();
      svg.arc(x, 5, 3, 0, 2 * Math.PI);
      svg.fill();
    }
    expect(svg.content().match(/<path/g)).toHaveLength(1);
    expect(svg.content()).toContain('d="M10 5h0M20 5h0"');
  });

  it('applies what was translated, and forgets it on restore', () => {
    const svg = recorder();
    svg.save();
    svg.translate(10, 20);
    svg.fillText('a', 1, 2);
    svg.restore();
    svg.fillText('b', 1, 2);
    expect(svg.content()).toMatch(/x="11" y="22".*>a<.*x="1" y="2".*>b</);
  });

  it('keeps dashes as dashes', () => {
    const svg = recorder();
    svg.setLineDash([4, 2]);
    svg.beginPath();
    svg.moveTo(0, 0);
    svg.lineTo(10, 0);
    svg.stroke();
    expect(svg.content()).toContain('stroke-dasharray="4 2" d="M0 0L10 0"');
  });

  it('draws nothing for what cannot be seen', () => {
    const svg = recorder();
    svg.fillStyle = 'transparent';
    svg.fillRect(0, 0, 5, 5);
    svg.openGroup('empty');
    svg.closeGroup();
    expect(svg.content()).toBe('');
  });

  it('refuses what it cannot draw, so that nothing is lost in silence', () => {
    const svg = recorder();
    expect(() => {
      svg.arc(0, 0, 1, 0, 1);
    }).toThrow();
    expect(() => {
      svg.rotate(1);
    }).toThrow();
  });
});
