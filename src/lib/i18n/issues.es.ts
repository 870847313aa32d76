import type { IssueWordList } from './issue-word-list.ts';

/** Qué está mal, qué se espera y qué hacer, para cada clase de aviso; `{found}` y similares se rellenan. */
export const ISSUES_ES: IssueWordList = {
  'missing-file': {
    title: 'Falta el archivo {file}.',
    expected: 'Un archivo con este nombre.',
    remedy: 'Añada el archivo; para empezar basta la línea de encabezado.',
    json: {
      expected: 'Un archivo con este nombre.',
      remedy: 'Añada el archivo; docs/schema.es.md enumera sus claves.',
    },
  },
  'unknown-file': {
    title: 'Nada lee el archivo {found}.',
    expected: 'Solo archivos del contrato de datos.',
    remedy: 'Elimine el archivo o cámbiele el nombre.',
    near: 'Cambie el nombre a {nearest}, o elimine el archivo.',
  },
  'undeclared-question': {
    title: 'La elección no declara ninguna pregunta «{question}».',
    expected: 'Una pregunta con este id en «questions» de race.json.',
    remedy: 'Declare la pregunta en race.json, o dé al archivo el nombre de una declarada.',
  },
  'empty-file': {
    title: 'El archivo está vacío.',
    expected: 'Al menos la línea de encabezado.',
    remedy: 'Escriba la línea de encabezado.',
    json: {
      expected: 'Un objeto JSON, { … }.',
      remedy: 'Escriba sus claves, que docs/schema.es.md enumera, o recupere el archivo.',
    },
  },
  'utf-16': {
    title: 'El archivo está en UTF-16.',
    expected: 'UTF-8.',
    remedy: 'Guarde el archivo de nuevo como «CSV UTF-8».',
  },
  'not-utf-8': {
    title: 'El archivo no es UTF-8: la primera falla está en la línea {line}.',
    expected: 'UTF-8; probablemente este sea Latin-1 o Windows-1252.',
    remedy: 'Guarde el archivo de nuevo como «CSV UTF-8».',
  },
  'nul-byte': {
    title: 'El archivo contiene bytes NUL.',
    expected: 'Texto en UTF-8.',
    remedy: 'Compruebe que sea el archivo correcto y guárdelo de nuevo como «CSV UTF-8».',
  },
  'bare-carriage-return': {
    title: 'Una línea termina en un retorno de carro suelto (la primera, en la línea {line}).',
    expected: 'Líneas que terminen en LF o en CR LF.',
    remedy: 'Guarde el archivo de nuevo con fines de línea de Unix.',
  },
  'tab-separated': {
    title: 'Las columnas están separadas por tabuladores.',
    expected: 'Comas, o punto y coma.',
    remedy: 'Guarde el archivo de nuevo como CSV separado por comas.',
  },
  'byte-order-mark': {
    title: 'El archivo empieza con una marca de orden de bytes.',
    expected: 'UTF-8 sin marca; con ella se lee igual.',
    remedy: 'No hace falta hacer nada; npm run data:format quita la marca.',
  },
  'windows-line-ends': {
    title: 'Las líneas terminan en CR LF.',
    expected: 'LF; CR LF se lee igual.',
    remedy: 'No hace falta hacer nada; npm run data:format cambia los fines de línea.',
  },
  'semicolon-separated': {
    title: 'Las columnas están separadas por punto y coma.',
    expected: 'Comas; el punto y coma, y con él la coma decimal, se leen igual.',
    remedy: 'No hace falta hacer nada; npm run data:format escribe comas.',
  },
  mojibake: {
    title: 'Hay letras dañadas en la línea {line}: «{found}».',
    expected: 'Texto que no se haya decodificado dos veces.',
    remedy: 'Compare con la fuente y escriba las letras de nuevo.',
  },
  'missing-column': {
    title: 'Falta la columna «{name}».',
    expected: 'Una columna con este nombre en el encabezado.',
    remedy:
      'Añada la columna; donde no se informó nada la celda queda vacía, si el contrato lo permite.',
  },
  'unknown-column': {
    title: 'La columna «{found}» no se conoce.',
    expected: 'Solo columnas del contrato de datos y candidaturas de la elección.',
    remedy: 'Elimine la columna, o declare la candidatura en race.json.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'repeated-column': {
    title: 'La columna «{found}» está dos veces.',
    expected: 'Cada columna una sola vez.',
    remedy: 'Elimine una de las dos o cámbiele el nombre.',
    near: 'Elimine una de las dos, o llámela «{nearest}» si eso quiso decir.',
  },
  'too-few-candidates': {
    title: 'El encabezado tiene columnas para {found|candidatura|candidaturas}.',
    expected: 'Columnas para dos candidaturas o más, con sus id de race.json.',
    remedy: 'Añada las columnas de las candidaturas.',
  },
  'no-rows': {
    title: 'El archivo tiene encabezado y ninguna fila.',
    expected: 'Nada más, mientras no haya encuestas.',
    remedy: 'No hace falta hacer nada.',
  },
  'lost-header': {
    title: 'Falta la línea de encabezado: el archivo empieza con una fila.',
    expected: 'Los nombres de las columnas en la primera línea: {columns}',
    remedy: 'Vuelva a poner el encabezado encima de las filas; está en el historial del archivo.',
  },
  'merge-conflict': {
    title: 'Aquí quedó un conflicto de fusión sin resolver: {found}',
    expected: 'Solo filas: Git no pudo unir dos cambios y marcó dónde.',
    remedy:
      'Entre las marcas están las dos versiones: deje las filas correctas, una vez cada una, y quite las líneas con las marcas.',
  },
  'other-separator': {
    title: 'Las celdas de esta línea van separadas por «{other}»; las del archivo, por «{own}».',
    expected: '«{own}» entre las celdas, como en el encabezado.',
    remedy:
      'Escriba «{own}» por cada «{other}» entre celdas; la celda que contiene «{own}» va entre comillas dobles.',
  },
  'too-few-fields': {
    title: 'La fila tiene {found|campo|campos}, menos que el encabezado.',
    expected: '{wanted} campos, como el encabezado.',
    remedy: 'Añada las comas que faltan; la celda sin dato queda vacía.',
    near: 'Contando desde la izquierda, «{misfit}» es la primera celda que no cuadra con su columna, «{nearest}»: busque la coma que falta ahí o antes.',
  },
  'too-many-fields': {
    title: 'La fila tiene {found|campo|campos}, más que el encabezado.',
    expected: '{wanted} campos, como el encabezado.',
    remedy:
      'Ponga entre comillas dobles las celdas que contienen comas, escriba los decimales con punto, o quite las comas sobrantes.',
    near: 'Cada celda cuadra con su columna si «{whole}» es una sola celda, «{nearest}»: póngala entre comillas dobles.',
  },
  'unclosed-quote': {
    title: 'Aquí se abren comillas que no se cierran.',
    expected: 'Comillas dobles de cierre al final de la celda.',
    remedy: 'Cierre las comillas; dentro de una celda entrecomillada, escríbalas dos veces.',
  },
  'stray-quote': {
    title: 'Hay texto después de las comillas de cierre de esta celda.',
    expected: 'Una coma o el fin de la línea después de las comillas de cierre.',
    remedy: 'Dentro de una celda entrecomillada escriba las comillas dobles dos veces.',
  },
  'invisible-character': {
    title: 'La celda contiene un carácter que no se ve: {found}.',
    expected: 'Solo caracteres visibles y espacios simples.',
    remedy: 'Borre la celda y escríbala de nuevo en vez de pegarla.',
  },
  'replacement-character': {
    title: 'La celda contiene un carácter de reemplazo (U+FFFD): se perdió una letra.',
    expected: 'Las letras como las escribe la fuente.',
    remedy: 'Compare con la fuente y escriba las letras de nuevo.',
  },
  'cell-too-long': {
    title: 'La celda es demasiado larga.',
    expected: '5.000 caracteres como máximo.',
    remedy: 'Acorte el texto y compruebe que no falten comillas.',
  },
  'formula-cell': {
    title: 'La celda empieza como una fórmula de hoja de cálculo: {found}',
    expected: 'Texto que no empiece con =, +, @ ni tabulador.',
    remedy: 'Empiece el texto con otro carácter.',
  },
  markup: {
    title: 'La celda contiene etiquetas: {found}',
    expected: 'Texto simple; las etiquetas se muestran tal cual.',
    remedy: 'Quite las etiquetas.',
  },
  'empty-cell': {
    title: '«{field}» está vacío.',
    expected: 'Un valor: esta celda es obligatoria.',
    remedy: 'Complete la celda, o deje la fila fuera hasta conocer el dato.',
    json: {
      expected: 'Un texto que diga algo.',
      remedy: 'Escriba el texto entre las comillas.',
    },
  },
  'not-a-number': {
    title: '«{found}» no es un número.',
    expected: 'Un número simple como 51.2, o la celda vacía si no se informó nada.',
    remedy:
      'Escriba solo la cifra si la fuente da una; si da un rango, un límite o un «cerca de», deje la celda vacía y ponga en «notes» lo que dice.',
  },
  'decimal-comma': {
    title: '«{found}» lleva coma decimal.',
    expected: 'Punto decimal: 51.2. (La coma decimal solo se lee en archivos con punto y coma.)',
    remedy: 'Escriba un punto; npm run data:format lo hace por usted.',
  },
  'number-with-unit': {
    title: '«{found}» lleva unidad.',
    expected: 'Solo el número: 51.2.',
    remedy: 'Quite la unidad.',
  },
  'number-with-sign': {
    title: '«{found}» lleva signo.',
    expected: 'Un número sin signo: 51.2.',
    remedy: 'Quite el signo.',
  },
  'number-with-exponent': {
    title: '«{found}» está en notación científica.',
    expected: 'Un número simple: 1200.',
    remedy: 'Escriba todas las cifras.',
  },
  'thousands-mark': {
    title: '«{found}» lleva separador de miles.',
    expected: 'Cifras sin separador: 1200.',
    remedy: 'Quite el separador.',
  },
  'leading-zero': {
    title: '«{found}» empieza con cero.',
    expected: 'Un número sin cero inicial: 5.2.',
    remedy: 'Quite el cero y compruebe el número.',
  },
  'not-whole': {
    title: '«{found}» no es un número entero.',
    expected: 'Un número entero: 1200.',
    remedy: 'Escríbalo sin decimales.',
  },
  'share-out-of-range': {
    title: '{found} no es un porcentaje.',
    expected: 'Un número de 0 a 100.',
    remedy: 'Compare con la fuente.',
  },
  'sample-out-of-range': {
    title: 'Una muestra de {found} no es posible.',
    expected: 'Un número entero de 1 o más; la celda vacía si no se informó.',
    remedy: 'Compare con la fuente, o deje la celda vacía.',
  },
  'margin-of-error-out-of-range': {
    title: 'Un margen de error de {found} puntos no es posible.',
    expected: 'Un número de 0 a 50.',
    remedy: 'Compare con la fuente.',
  },
  'coverage-out-of-range': {
    title: 'Una cobertura de {found} no es posible.',
    expected: 'Porcentaje de mesas contadas, de 0 a 100.',
    remedy: 'Compare con la fuente.',
  },
  'count-out-of-range': {
    title: 'Un conteo de {found} no es posible.',
    expected: 'Un número entero de votos.',
    remedy: 'Compare con la fuente.',
  },
  'not-a-day': {
    title: '«{found}» no es una fecha.',
    expected: 'Una fecha como AAAA-MM-DD.',
    remedy: 'Escriba el año con cuatro cifras, el mes y el día con dos: 2024-07-05.',
    near: 'Escriba {nearest}, si ese es el día.',
  },
  'no-such-day': {
    title: 'El día {found} no existe.',
    expected: 'Un día del calendario, como AAAA-MM-DD.',
    remedy: 'Compare con la fuente.',
  },
  'day-too-early': {
    title: 'El día {found} es demasiado antiguo.',
    expected: 'Un día de 1900 o posterior.',
    remedy: 'Revise el año.',
  },
  'day-in-future': {
    title: 'El día {found} todavía no ha llegado.',
    expected: 'Un día no posterior al {today}.',
    remedy: 'Revise el año y el mes; añada la fila cuando llegue el día.',
  },
  'end-after-vote': {
    title: 'El trabajo de campo termina el {found}, después de la votación.',
    expected: 'Un día no posterior a la votación del {vote}.',
    remedy: 'Revise la fecha; los sondeos a boca de urna van en results.csv.',
  },
  'start-after-end': {
    title: 'El trabajo de campo empieza el {found}, después de su fin.',
    expected: 'Un día no posterior a end_date, {end}.',
    remedy: 'Revise las dos fechas; quizá están invertidas.',
  },
  'published-before-end': {
    title: 'La encuesta se publicó el {found}, antes del fin del trabajo de campo.',
    expected: 'Un día no anterior a end_date, {end}.',
    remedy: 'Revise las dos fechas.',
  },
  'not-in-list': {
    title: '«{found}» no es una palabra conocida para «{field}».',
    expected: 'Una de estas: {words}.',
    remedy:
      'Escriba una de estas palabras, en minúsculas, o deje la celda vacía si no se informó nada.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'invalid-id': {
    title: '«{found}» no es un id.',
    expected: 'Palabras en minúsculas de a–z y 0–9 unidas por guiones.',
    remedy: 'Escríbalo sin acentos, mayúsculas, espacios ni otros signos.',
    near: 'Escriba «{nearest}».',
  },
  'look-alike-letters': {
    title: '«{found}» tiene letras de otro alfabeto que parecen latinas.',
    expected: 'Palabras en minúsculas de a–z y 0–9 unidas por guiones.',
    remedy: 'Escríbalo de nuevo en vez de pegarlo.',
    near: 'Escriba «{nearest}» de nuevo en vez de pegarlo.',
  },
  'not-a-link': {
    title: '«{found}» no es un enlace.',
    expected: 'Una dirección completa que empiece con https:// o http://, sin espacios.',
    remedy: 'Copie la dirección de la barra del navegador.',
  },
  'link-scheme': {
    title: '«{found}» no es un enlace web.',
    expected: 'Una dirección que empiece con https:// o http://.',
    remedy: 'Indique la página web en la que están las cifras.',
  },
  'link-without-host': {
    title: '«{found}» no nombra ningún sitio.',
    expected: 'Una dirección con dominio, como https://example.org/pagina.',
    remedy: 'Copie la dirección de la barra del navegador.',
  },
  'link-with-credentials': {
    title: 'El enlace contiene un usuario o una contraseña.',
    expected: 'Una dirección sin credenciales.',
    remedy: 'Quite todo lo que está antes del signo @.',
  },
  'invalid-country': {
    title: '«{found}» no es un código de país.',
    expected: 'Dos letras mayúsculas (ISO 3166), como ES.',
    remedy: 'Escriba el código de dos letras, o deje la celda vacía.',
  },
  'invalid-year': {
    title: '«{found}» no es un año.',
    expected: 'Un año de cuatro cifras.',
    remedy: 'Escriba solo el año, o deje la celda vacía.',
  },
  'too-few-shares': {
    title: 'La fila da el porcentaje de {found|candidatura|candidaturas}.',
    expected: 'Porcentajes de dos candidaturas o más.',
    remedy: 'Complete los porcentajes, o deje la fila fuera.',
  },
  'no-shares': {
    title: 'Todas las candidaturas tienen un porcentaje de 0.',
    expected: 'Un porcentaje mayor que 0 en una candidatura o más.',
    remedy:
      'Deje vacía la celda si la fuente no da la cifra (0 es una cifra), o deje la fila fuera.',
  },
  'sum-too-high': {
    title: 'Los porcentajes suman {found}.',
    expected: '100, o 103 como máximo por redondeo.',
    remedy: 'Compare cada porcentaje con la fuente; busque columnas cambiadas.',
  },
  'shares-as-fractions': {
    title: 'Los porcentajes suman {found}: parecen partes de 1, no tantos por ciento.',
    expected: 'Tantos por ciento, como 51.2 en vez de 0.512.',
    remedy: 'Multiplique cada cifra por 100: {percent}.',
  },
  'sum-off': {
    title: 'Los porcentajes suman {found}.',
    expected: 'Entre 98 y 102.',
    remedy: 'Compare con la fuente; diga en «notes» qué falta.',
  },
  'missing-reason': {
    title: 'Una encuesta en estado «{status}» no tiene motivo.',
    expected: 'Un motivo en status_reason para todo estado menos included.',
    remedy: 'Diga por qué, en una frase.',
  },
  'needless-reason': {
    title: 'La encuesta está en estado «{status}» y aun así lleva un motivo: {found}',
    expected: 'Un motivo solo donde el estado es listed, disputed o retracted.',
    remedy: 'Ponga el estado que ese motivo justifica, o pase el texto a «notes».',
  },
  'undecided-excluded': {
    title:
      'Los porcentajes dejan fuera a los indecisos («{found}») y aun así «undecided» es {undecided}.',
    expected: '«included» donde los indecisos son parte del 100 por ciento.',
    remedy:
      'Escriba «included» si lo son; si los porcentajes son de votantes decididos, deje «undecided» vacío y diga la cifra en «notes».',
  },
  'no-start-date': {
    title: 'No consta el primer día del trabajo de campo.',
    expected: 'start_date, si la fuente lo dice.',
    remedy: 'Añada el día si la fuente lo dice.',
  },
  'unknown-mode': {
    title: 'El modo «{found}» es nuevo en el proyecto.',
    expected: 'Palabras unidas por +, normalmente: {words}.',
    remedy: 'No hace falta hacer nada si la palabra es correcta.',
  },
  'date-basis': {
    title: 'end_date no es el fin del trabajo de campo, sino «{basis}».',
    expected: 'Los días del trabajo de campo.',
    remedy: 'Busque una fuente que diga los días del trabajo de campo.',
  },
  'sample-unusual': {
    title: 'Una muestra de {found} es inusual.',
    expected: 'Entre 100 y 10.000.',
    remedy: 'Compare con la fuente.',
  },
  'margin-of-error-too-small': {
    title:
      'Un margen de error de {found} puntos es menor que el que permite la muestra de {sample}.',
    expected: 'Unos {smallest} puntos o más (95 %).',
    remedy: 'Compare los dos números con la fuente; si así los publica, dígalo en «notes».',
  },
  'published-in-ban': {
    title: 'La encuesta apareció el {found}, dentro de la veda de publicación.',
    expected: 'Un día fuera del período del {from} al {to}.',
    remedy: 'Revise la fecha; la página señala la encuesta.',
  },
  'bare-host': {
    title: 'La fuente es la portada de un sitio.',
    expected: 'La página en la que están las cifras.',
    remedy: 'Indique la dirección de la página misma.',
  },
  'social-media-source': {
    title: 'La fuente es una publicación en una red social.',
    expected: 'El informe de la firma o una nota de prensa.',
    remedy: 'Busque una fuente duradera, o añada una copia en archive_url.',
  },
  'main-candidate-missing': {
    title: 'Falta el porcentaje de la candidatura principal «{candidate}».',
    expected: 'Los porcentajes de todas las candidaturas principales.',
    remedy: 'Búsquelo en la fuente; si no se informó, deje la celda vacía.',
  },
  'not-disclosed': {
    title:
      'La encuesta informa {found} de los datos que se deben publicar; faltan: {missing}. Esto mide transparencia, no calidad.',
    expected: 'Todos los datos, en la medida en que la fuente los diga.',
    remedy: 'Añada lo que diga la fuente; deje vacío lo demás.',
  },
  'twin-id': {
    title: 'El id {found} ya está en la línea {first}.',
    expected: 'Cada poll_id una vez por variante.',
    remedy: 'Elimine una de las filas, numere el id (-2), o dé una variante a la segunda lectura.',
  },
  'twin-dates': {
    title: 'La misma firma tiene una encuesta de las mismas fechas en la línea {first}.',
    expected: 'Una fila por trabajo de campo.',
    remedy: 'Elimine una de las filas, o dé una variante a la segunda lectura.',
  },
  'twin-figures': {
    title: 'La misma firma tiene las mismas cifras, muestra y fecha final en la línea {first}.',
    expected: 'Cada encuesta una sola vez.',
    remedy: 'Elimine una de las filas.',
  },
  'twin-across-firms': {
    title:
      'Otra firma ({firm}) tiene las mismas cifras, muestra y fecha final en la línea {first}.',
    expected: 'Cada encuesta una sola vez, con la firma que la hizo.',
    remedy: 'Compruebe quién hizo la encuesta; una puede ser la que la encargó.',
  },
  'repeated-figures': {
    title:
      'La misma firma tiene las mismas cifras y muestra en la línea {first}, con otra fecha final.',
    expected: 'Cada encuesta una sola vez.',
    remedy: 'Compruebe si es una encuesta publicada dos veces.',
  },
  jump: {
    title:
      '{found} está a {points} puntos de la última encuesta de esta firma ({before}, línea {first}).',
    expected: 'Un cambio de 10 puntos como máximo.',
    remedy: 'Compare con la fuente; busque columnas cambiadas u otra pregunta.',
  },
  'poll-id-off': {
    title: 'El id {found} no dice qué firma y qué fecha final tiene esta fila.',
    expected: 'El id de la firma y la fecha final: {wanted}.',
    remedy:
      'Escriba {wanted}, y revise la firma y la fecha. Si la encuesta se publicó como {found}, deje el id: no cambia nunca.',
  },
  'not-sorted': {
    title: 'La fila está después de {before}, que es posterior.',
    expected: 'Filas ordenadas por end_date y luego por poll_id.',
    remedy: 'No hace falta hacer nada; npm run data:format ordena el archivo.',
  },
  'unknown-firm': {
    title: 'La firma «{found}» no está en data/pollsters.csv.',
    expected: 'El id de una firma de data/pollsters.csv, la lista de todas las elecciones.',
    remedy:
      'Añada primero la firma a data/pollsters.csv (no al pollsters.csv de la elección, que dice los grupos).',
    near: '¿Quiso decir «{nearest}»? Si no, añada la firma a data/pollsters.csv.',
  },
  'near-firm': {
    title: '«{found}» es casi el nombre de otra firma: «{nearest}» (línea {first}).',
    expected: 'Cada firma una sola vez; las otras grafías van en «aliases».',
    remedy: 'Compruebe si las dos son la misma firma.',
  },
  'repeated-id': {
    title: 'El id «{found}» ya está en uso ({first}).',
    expected: 'Cada id una sola vez.',
    remedy: 'Cambie el nombre de uno de los dos o elimínelo.',
  },
  'repeated-name': {
    title: 'El nombre o alias «{found}» ya pertenece a {owner} (línea {first}).',
    expected: 'Cada nombre y alias para una sola firma.',
    remedy:
      'Si esta es {owner}, quite la fila y añada sus otros nombres a los aliases de aquella; si no, quite «{found}» de una de las dos.',
  },
  'unknown-group': {
    title: 'El grupo «{found}» no está declarado en race.json.',
    expected: 'Uno de estos: {words}.',
    remedy: 'Escriba uno de estos id, o declare el grupo en race.json.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'repeated-membership': {
    title: 'La firma «{found}» ya tiene grupo en la línea {first}.',
    expected: 'Un grupo por firma.',
    remedy: 'Elimine una de las filas.',
  },
  'firm-without-group': {
    title: 'La firma «{found}» tiene encuestas y ningún grupo en esta elección.',
    expected: 'Una fila para la firma en pollsters.csv de la elección.',
    remedy: 'Añada la fila, con su fundamento y un enlace.',
  },
  'claim-before-vote': {
    title: 'Según esta fila, alguien conocía el resultado el {found}, antes de la votación.',
    expected: 'Un día no anterior a la votación del {vote}.',
    remedy: 'Revise la fecha; un sondeo anterior a la votación va en polls.csv.',
  },
  'repeated-claim': {
    title: 'El mismo resultado, de la misma fuente y el mismo día, ya está en la línea {first}.',
    expected: 'Cada resultado una sola vez.',
    remedy: 'Elimine una de las filas, o compare las cifras con la fuente.',
  },
  'repeated-event': {
    title: 'El mismo hecho del mismo día ya está en la línea {first}.',
    expected: 'Cada hecho una sola vez.',
    remedy: 'Elimine una de las filas.',
  },
  'unknown-poll': {
    title: 'La encuesta «{found}» no está en polls.csv.',
    expected: 'El id de una encuesta; puede ser una eliminada.',
    remedy: 'No hace falta hacer nada si la encuesta se eliminó.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'unknown-field': {
    title: '«{found}» no es una columna de polls.csv.',
    expected: 'El nombre de la columna corregida, o «row».',
    remedy: 'Escriba el nombre de la columna.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'correction-of-nothing': {
    title: 'La línea no cuenta ningún cambio: el valor anterior y el nuevo son «{found}».',
    expected: 'El valor que estaba en la celda y el que está ahora.',
    remedy: 'Escriba los dos valores, o elimine la línea.',
  },
  'correction-too-early': {
    title: 'La corrección lleva fecha del {found}, cuando aún no había nada que corregir.',
    expected: 'Un día no anterior a {cell} de la encuesta, {day}.',
    remedy: 'Escriba el día de la corrección.',
  },
  'correction-not-applied': {
    title:
      'Según la última línea sobre esa celda, {cell} de {poll} es «{found}»; lo que está ahí es «{is}».',
    expected: '«{is}», como en {polls}, línea {first}: la línea se muestra junto a las cifras.',
    remedy:
      'Haga el cambio en {polls}, corrija esta línea o, si la celda cambió otra vez, añada una línea de «{found}» a «{is}».',
  },
  'corrected-row-present': {
    title: 'La línea dice que se quitó {poll}; está en {polls}, línea {first}.',
    expected: 'Ninguna fila así, como dice la última línea sobre ella.',
    remedy: 'Elimine la línea, o quite la fila.',
  },
  'published-figure-changed': {
    title: 'Lo que se publicó como «{was}» es ahora «{found}».',
    expected: 'Lo publicado, o una línea nueva en {corrections} que cuente el cambio: {columns}',
    remedy:
      'Vuelva a poner el valor anterior, o añada esta línea con el motivo en los dos idiomas: {correction}',
  },
  'published-id-changed': {
    title: 'La encuesta publicada como «{was}» se llama ahora «{found}».',
    expected: 'El id publicado, o una línea nueva en {corrections} que cuente el cambio: {columns}',
    remedy:
      'Vuelva a poner el id anterior, o añada esta línea con el motivo en los dos idiomas: {correction}',
  },
  'published-row-removed': {
    title: 'La encuesta publicada «{found}» ya no está.',
    expected:
      'Una fila para ella, si hace falta con el estado «retracted», o una línea nueva en {corrections}: {columns}',
    remedy:
      'Vuelva a poner la fila, o añada esta línea con el motivo en los dos idiomas: {correction}',
  },
  'published-file-removed': {
    title: 'El archivo se publicó con {rows|encuesta|encuestas} y ya no está.',
    expected: 'El archivo: lo publicado conserva su dirección.',
    remedy:
      'Vuelva a poner el archivo; las encuestas que no deban contar llevan el estado «listed» o «retracted».',
  },
  'published-column-moved': {
    title: 'La columna {place} se publicó como «{was}» y ahora es «{found}».',
    expected: 'Las columnas publicadas en su orden: de él dependen programas de otros.',
    remedy: 'Vuelva a poner la columna; las nuevas van al extremo derecho.',
  },
  'correction-without-change': {
    title: 'Nada cambió como dice esta línea nueva: {cell} de {poll}, {change}.',
    expected: 'Una línea nueva por cada celda publicada que cambió, y ninguna más.',
    remedy: 'Elimine la línea, o haga el cambio que cuenta.',
  },
  'not-json': {
    title: 'El archivo deja de ser JSON en «{found}».',
    expected:
      'JSON bien formado: claves y textos entre comillas dobles, una coma entre dos partes.',
    remedy: 'Busque allí, y justo antes, una coma, comilla o llave que falte o sobre.',
  },
  'json-cut-short': {
    title: 'El archivo termina antes que su JSON.',
    expected: 'Toda comilla y toda llave que se abre, se cierra.',
    remedy: 'Añada al final lo que falta, o recupere la parte que se cortó.',
  },
  'json-repeated-key': {
    title: 'La clave «{found}» está dos veces en un mismo objeto.',
    expected: 'Cada clave una vez: de dos, solo se leería la última.',
    remedy: 'Elimine una de ellas, o corrija su nombre.',
  },
  'json-missing': {
    title: 'Falta «{path}».',
    expected: 'Un valor para esta clave.',
    remedy: 'Añada la clave; docs/schema.es.md dice qué contiene.',
  },
  'json-type': {
    title: '«{path}» tiene un valor de otra clase: {found}',
    expected: '{kind}.',
    remedy: 'Corrija el valor; docs/schema.es.md dice qué contiene la clave.',
  },
  'json-unknown-key': {
    title: '«{path}» no se conoce.',
    expected: 'Solo las claves que docs/schema.es.md enumera.',
    remedy: 'Elimine la clave, o corrija su escritura.',
    near: '¿Quiso decir «{nearest}»?',
  },
  'not-a-colour': {
    title: '«{found}» no es un color.',
    expected: 'Un color como #rrggbb.',
    remedy: 'Escriba seis cifras hexadecimales después de #.',
  },
  'faint-colour': {
    title: 'El color «{found}» ({field}) es demasiado tenue para leerse en {paper}.',
    expected: 'Un contraste de 4,5 al menos con la página que tiene detrás (WCAG 2.2, 1.4.3).',
    remedy: 'Elija un color que se distinga más de {paper}; {instead} serviría.',
  },
  'no-such-time-zone': {
    title: 'La zona horaria «{found}» no se conoce.',
    expected: 'Un nombre de la lista IANA, como Europe/Madrid.',
    remedy: 'Busque el nombre en la lista IANA.',
  },
  'race-id-mismatch': {
    title: 'El id «{found}» no es el nombre de la carpeta.',
    expected: 'El nombre de la carpeta: {folder}.',
    remedy: 'Escriba «{folder}», o cambie el nombre de la carpeta.',
  },
  'unknown-candidate': {
    title: '«{found}» no es una candidatura aquí, o está dos veces.',
    expected: 'Dos de estas: {words}.',
    remedy: 'Escriba los id de dos candidaturas distintas.',
  },
  'reserved-id': {
    title: 'El id de candidatura «{found}» es el nombre de otra columna.',
    expected: 'Un id que no tenga ninguna columna de polls.csv.',
    remedy: 'Elija otro id, como el apellido con una inicial.',
  },
  'ban-reversed': {
    title: 'La veda de publicación termina antes de empezar: {found}.',
    expected: '«from» no posterior a «to».',
    remedy: 'Intercambie los dos días.',
  },
  'unknown-featured-race': {
    title: 'No hay ninguna elección «{found}».',
    expected: 'Una de estas: {words}.',
    remedy: 'Escriba el nombre de la carpeta de una elección.',
  },
  'schema-version': {
    title: 'La schema_version «{found}» no se conoce.',
    expected: '1.',
    remedy: 'Escriba 1.',
  },
};
