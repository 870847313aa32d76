import type { ImportWordList } from './import-word-list.ts';

export const IMPORT_ES: ImportWordList = {
  'unknown-format': {
    title: 'No se reconoce qué es este archivo.',
    remedy:
      'Use un CSV con columnas para la firma y las fechas, un JSON de encuestas, o una tabla de encuestas en wikitexto o HTML.',
  },
  'no-poll-table': {
    title: 'El archivo no tiene ninguna tabla de encuestas.',
    remedy:
      'Use la parte de la página con una tabla que tenga columnas para la firma y las fechas.',
  },
  'no-column-for': {
    title: 'Ninguna columna se reconoce como «{role}» entre: {found}',
    remedy: 'Indique cuál es: "columns": { "encabezado": "{role}" } en el archivo de nombres.',
  },
  'no-candidates': {
    title: 'Ninguna columna se reconoce como de una candidatura entre: {found}',
    remedy:
      'Indique de quién es una columna: "candidates": { "encabezado": "ID" } en el archivo de nombres.',
    near: 'Indique de quién es una columna, como "candidates": { "encabezado": "{nearest}" } en el archivo de nombres. Los ids aquí: {words}.',
  },
  'no-such-heading': {
    title: 'No hay columna «{field}» con que elegir filas entre: {found}',
    remedy:
      'Escriba su encabezado como en el archivo, en --where o en "where" del archivo de nombres.',
  },
  'several-races': {
    title: 'El archivo trae varias elecciones: {field} tiene {count} valores ({words}).',
    remedy: 'Elija una: --where "{field}=VALOR", o "where" en el archivo de nombres.',
  },
  'shares-as-fractions': {
    title: 'Ningún valor pasa de 1: parecen partes de 1 y no porcentajes.',
    remedy: 'Dígalo en el archivo de nombres: "shares": "fraction", o "shares": "percent".',
  },
  'row-broken': {
    title: 'La fila no se puede cortar en celdas: hay {found} donde se esperan {wanted}.',
    remedy: 'Busque una comilla o un separador de más.',
  },
  'other-headings': {
    title: 'Los encabezados cambian en medio de la tabla, en: {found}',
    remedy: 'Las filas de debajo no se tomaron. Copie esa parte en un archivo propio.',
  },
  'pollster-missing': {
    title: 'La fila no nombra ninguna firma.',
    remedy: 'Añada la fila a mano.',
  },
  'unknown-pollster': {
    title: 'No se conoce la firma «{found}».',
    remedy:
      'Añádala a data/pollsters.csv (--new-firms añade todas), o indíquela: "pollsters": { "{found}": "ID" }, o bien "-" para dejar fuera sus filas.',
    near: 'Si es {nearest}: "pollsters": { "{found}": "{nearest}" } en el archivo de nombres; si no, añádala a data/pollsters.csv (--new-firms añade todas), o "-" para dejar fuera sus filas.',
  },
  'unknown-answer': {
    title: '«{found}» no es candidatura de esta elección.',
    remedy:
      'Indíquela: "candidates": { "{found}": "ID" }, o bien "other", "none", "undecided", o "-" para dejarla fuera.',
    near: 'Si es {nearest}: "candidates": { "{found}": "{nearest}" }; si no, "other", "none", "undecided", o "-" para dejarla fuera.',
  },
  'answer-twice': {
    title: '«{column}» tiene un segundo valor en la misma lectura.',
    remedy: 'Asigne los dos nombres a candidaturas distintas.',
  },
  'too-few-answers': {
    title: 'La fila da el valor de {found} candidaturas; hacen falta dos.',
    remedy: 'Compare con la fuente; no se tomó nada de ella.',
  },
  'date-missing': {
    title: 'La fila no tiene fecha.',
    remedy: 'Busque la fecha y añada la fila a mano.',
  },
  'date-unread': {
    title: '«{found}» no se puede leer como fecha.',
    remedy: 'Busque la fecha y añada la fila a mano.',
  },
  'date-without-year': {
    title: '«{found}» no tiene año.',
    remedy: 'Indíquelo: "year": 2024 en el archivo de nombres.',
  },
  'date-order-unknown': {
    title: 'En «{found}» no se distinguen día y mes.',
    remedy: 'Indique cuál va primero: "date_order": "day-first" o "month-first".',
  },
  'date-orders-mixed': {
    title: 'Unas fechas llevan primero el día y otras el mes.',
    remedy: 'Solo se tomaron las que se pueden leer de una manera.',
  },
  'dates-reversed': {
    title: '«{found}» empieza después de terminar.',
    remedy: 'Compare con la fuente y añada la fila a mano.',
  },
  'share-unread': {
    title: '«{found}» no se puede leer como porcentaje.',
    remedy: 'Compare con la fuente y añada la fila a mano.',
  },
  'share-out-of-range': {
    title: '{found} no es un porcentaje.',
    remedy: 'Compare con la fuente y añada la fila a mano.',
  },
  'known-poll': {
    title: 'La elección ya tiene una encuesta de esta firma y fecha final: {found}.',
    remedy: 'No se reemplazó nada; compare las dos.',
  },
  'row-repeated': {
    title: 'El archivo trae esta fila dos veces.',
    remedy: 'Se tomó una vez.',
  },
  'firm-left-out': {
    title: 'Las filas de «{found}» quedan fuera, como dice el archivo de nombres.',
    remedy: '',
  },
  'another-race': {
    title: '{field} no es «{found}».',
    remedy: 'Las filas son de otra elección.',
  },
  'not-a-poll': {
    title: 'No es una encuesta sino una observación o un resultado: {found}',
    remedy: 'No se tomó nada; los eventos y los resultados tienen sus propios archivos.',
  },
  'cell-unread': {
    title: '«{found}» no se puede leer en {field}.',
    remedy: 'La celda quedó vacía; llénela si la fuente lo dice.',
  },
  'share-below': {
    title: '«{found}» no es un valor exacto.',
    remedy: 'La celda quedó vacía.',
  },
  'text-unsafe': {
    title: 'El texto no se puede tomar como está: {found}',
    remedy: 'La celda quedó vacía: no se importan fórmulas, marcas ni caracteres invisibles.',
  },
  'column-of-numbers': {
    title: 'La columna {found} trae números y aquí no se sabe de quién son.',
    remedy:
      'No se tomó nada de ella. Si es una candidatura, indíquela: "candidates": { "{found}": "ID" }.',
  },
  'another-reading': {
    title: 'Otra lectura de la encuesta {found} en el archivo.',
    remedy:
      'Cuenta la primera del archivo; esta queda como variante «{variant}». Cámbielas si debe contar otra.',
  },
  'columns-left': { title: 'No se tomó nada de estas columnas: {words}', remedy: '' },
  'column-read-as': { title: '{found} se leyó como «{role}».', remedy: '' },
  'date-order-read': {
    title: 'Fechas como {found} se leyeron {order}.',
    remedy: 'Si no es así, ponga "date_order" en el archivo de nombres.',
  },
  'two-digit-year': {
    title: 'El año de fechas como {found} tiene dos cifras.',
    remedy: '70 a 99 se leyeron como 1970 a 1999, y 00 a 69 como 2000 a 2069.',
  },
  'year-supplied': {
    title: 'Fechas como «{found}» no tienen año; se puso {year}.',
    remedy: 'Compare con la fuente.',
  },
  'date-of-another-kind': {
    title: 'No se dice que fechas como {found} sean el fin del trabajo de campo.',
    remedy: 'date_basis dice qué son.',
  },
  'number-read': { title: 'Números como {found} se leyeron como {read}.', remedy: '' },
  'word-read': { title: '«{found}» se leyó como {read}.', remedy: '' },
  'shares-added': {
    title: '«{field}» se sumó a «{column}».',
    remedy: 'Varias respuestas del archivo van a una sola columna.',
  },
};
