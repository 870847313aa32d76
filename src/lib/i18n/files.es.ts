import type { FilesWords } from './files.en.ts';

/** Words of the files, feeds and badges in Spanish (es-VE). */
export const filesEs: FilesWords = {
  feedTitle: (race) => `Encuestas: ${race}`,
  feedSubtitle:
    'Cada encuesta nueva con su ventaja, el cambio desde la última de la misma firma y su fuente.',
  entryTitle: (pollster, lead) => `${pollster}: ${lead}`,
  entryWithoutLead: (pollster) => `${pollster}: sin ventaja que se pueda calcular`,
  entryLead: (lead, range) =>
    range === ''
      ? `${lead} puntos entre los votantes decididos; no se informa el tamaño de la muestra y por eso tampoco hay rango.`
      : `${lead} puntos entre los votantes decididos (${range} solo por el muestreo, 95 %).`,
  entryChange: (shift, day) =>
    `El margen se movió ${shift} desde la última encuesta de la firma, del ${day}.`,
  entryNoChange: (day) =>
    `El margen es el mismo que en la última encuesta de la firma, del ${day}.`,
  entryFirst: 'Es la primera encuesta de la firma aquí que nombra a ambos.',
  entryDates: {
    fieldwork: (days) => `Trabajo de campo: ${days}`,
    published: (day) => `Publicación: ${day}`,
    roundup: (day) => `Incluida en una recopilación: ${day}`,
  },
  entryFacts: (dates, interviews, group) => `${dates}; ${interviews}. Grupo: ${group}.`,
  correctionTitle: (poll) => `Corrección: ${poll}`,
  entryFlag: (flag) => `Nota: ${flag}`,
  badgeValue: (lead, range) => `${lead} · ${range}`,
  badgeNoValue: 'aún sin encuestas',
  packageTitle: 'Margen: encuestas electorales y sus promedios',
  packageDescription:
    'Encuestas tal como se publicaron, cada una con su fuente, y promedios diarios con sus rangos. Los porcentajes y las ventajas están en puntos porcentuales; una celda vacía significa «no informado», nunca cero.',
  dataTitle: 'Los datos y cómo usarlos',
  dataDescription:
    'Todas las encuestas y los promedios en CSV y JSON, con una descripción de cada columna y código para leerlos.',
  dataIntro: [
    'Cada encuesta, promedio, efecto de casa, error y resultado afirmado de estas páginas está en un archivo. Las direcciones no cambian, los archivos no piden clave y las columnas nuevas solo se agregan a la derecha.',
    'Los porcentajes y las ventajas están en puntos porcentuales. Una celda vacía (null en JSON) significa «no informado», nunca cero. En los CSV que Margen calcula, un texto que una hoja de cálculo tomaría por fórmula lleva un apóstrofo delante.',
  ],
  ownLink: 'Abrir un archivo propio: se revisa, promedia y grafica en su dispositivo',
  filesHeading: 'Los archivos',
  racesHeading: 'De cada elección',
  picturesHeading: 'Gráficos como imágenes',
  exampleRow: 'Una fila',
  columnsHeading: 'Columnas',
  columnHead: 'Columna',
  meaningHead: 'Qué contiene',
  citeHeading: 'Cómo citar',
  citeText: 'Copie la línea o la entrada de BibTeX, con el día al que corresponden las cifras.',
  embedHeading: 'Insertar un gráfico',
  embedText:
    'El código, pegado en una página, muestra el gráfico en un marco. La segunda línea, que le da al marco la altura que el gráfico necesita, puede omitirse.',
  embedOthers: (end) =>
    `Estos gráficos son en vivo. Para uno congelado en un día, escriba «${end}» al final de la dirección que está en src. El menú que está debajo de cada gráfico escribe el código para cualquier día, y para un marco claro u oscuro.`,
  codeHeading: 'Código para leerlos',
  codeFor: (file) => `Leer ${file}`,
  codeText: {
    'margin.csv':
      'Cada uno imprime la ventaja más reciente de cada grupo, con el rango en que debería caer el resultado 19 de cada 20 veces.',
    'polls.json': 'Cada uno imprime cuántas encuestas de cada firma entran en el promedio.',
    'data.zip': 'Cada uno imprime cuántas encuestas contiene el archivo y cuál es la última.',
  },
  packageNote:
    'describe todos los archivos CSV, salvo los de Excel, que tienen las mismas filas, como un paquete de datos Frictionless con Table Schema.',
  schemasNote:
    'describen polls.json y averages.json como JSON Schema; su schema_version cambia cuando cambia un campo.',
  firmsText: 'Todas las firmas que mencionan los archivos, con sus otros nombres.',
  firmsNote: 'nombra todas las firmas que mencionan los archivos, con sus otros nombres.',
  questionFile: (question) =>
    `Encuestas que hicieron otra pregunta, tal como se guardan: ${question}. Nunca se promedian con las de polls.csv.`,
  files: {
    'polls.csv': 'Las encuestas tal como se guardan, una por fila, con cada cifra como se publicó.',
    'polls.json':
      'Las mismas encuestas con nombres, grupo, y porcentajes y ventaja entre votantes decididos; las otras preguntas, aparte.',
    'polls_long.csv':
      'Una fila por encuesta y respuesta, con los nombres de columna que usaba FiveThirtyEight, para las herramientas hechas para ellos.',
    'averages.csv':
      'Los promedios: una fila por día, grupo, base y candidatura, y una para la ventaja (margin).',
    'averages.json': 'Las mismas filas en JSON, con lo necesario para leerlas.',
    'margin.csv':
      'Solo la ventaja: la primera candidatura de la pareja menos la segunda, una fila por día, grupo y base.',
    'pollsters.csv':
      'Cada firma con una encuesta en la elección: el grupo en que se cuenta, según quién, y su nombre. Las primeras cuatro columnas son las del archivo que se mantiene.',
    'house-effects.csv':
      'Los efectos de casa que muestran los gráficos: cuánto se apartan las encuestas de cada firma del promedio de su grupo (del de todas, cuando no se dividen en dos campos), con los rangos.',
    'results.csv':
      'Lo que se afirma del resultado: una fila por afirmación, con quién lo dice y dónde, y cada cifra tal como se dio.',
    'pollster-errors.csv':
      'Cuánto se apartó la última encuesta promediada de cada firma de cada afirmación sobre votos contados que da ambos porcentajes. Las encuestas a boca de urna son encuestas, no conteos.',
    'events.csv': 'Los hechos que marcan los gráficos, con sus fuentes.',
    'corrections.csv': 'Qué se cambió en filas publicadas, de qué a qué, y por qué.',
    'race.json':
      'Lo que lee la página de la elección para calcular de nuevo en su navegador. Su forma cambia con la página: los programas deben leer polls.json y averages.json.',
    'polls-excel.csv':
      'Las filas de polls.csv como las abre Excel con doble clic: con marca de orden de bytes, punto y coma y coma decimal. Su gemelo en inglés, sin es/, lleva comas y punto decimal.',
    'averages-excel.csv': 'Las filas de averages.csv para Excel, de la misma manera.',
    'margin-excel.csv': 'Las filas de margin.csv para Excel, de la misma manera.',
    'data.zip':
      'Todos los CSV de la elección, salvo los de Excel, en un archivo comprimido, con la descripción de cada columna (datapackage.json) y un README con la cita (también en CITATION.cff). Los mismos datos dan los mismos bytes.',
    'feed.xml': 'Un canal Atom con las encuestas, las más recientes primero.',
    'badge.svg': 'La ventaja como imagen pequeña para un README o una wiki.',
    'standalone.html':
      'La página de la elección en un solo archivo para reenviar: gráficos, encuestas y fuentes, 100 kB como máximo, legible sin conexión.',
  },
  fields: {
    poll_id:
      'Identificador de la encuesta: firma, fecha final y, si hace falta, un número. No cambia.',
    variant:
      'Vacío en la lectura que cuenta; una palabra en otra lectura del mismo trabajo de campo, que no se promedia.',
    pollster: 'La firma: su identificador; en polls_long.csv, su nombre.',
    sponsor: 'Quién pagó la encuesta, si se dice.',
    start_date: 'Primer día del trabajo de campo.',
    end_date: 'Último día del trabajo de campo, o lo que diga date_basis.',
    published_date: 'Día de publicación.',
    date_basis:
      'Qué es end_date: el final del trabajo de campo, el día de publicación o el de una recopilación.',
    sample_size: 'Entrevistas, según lo informado.',
    population: 'A quiénes se preguntó.',
    mode: 'Cómo se preguntó; varias formas se unen con +.',
    margin_of_error: 'Margen de error informado, en puntos.',
    other: 'Otras candidaturas sin nombrar: porcentaje publicado.',
    none: 'Ninguno, blanco, no votaría: porcentaje publicado.',
    undecided: 'No sabe o no responde: porcentaje publicado.',
    undecided_treatment: 'Qué se hizo con los indecisos en los porcentajes publicados.',
    status: 'Si la encuesta se promedia (included) o solo se muestra.',
    status_reason: 'Por qué no se promedia.',
    source_url: 'La página donde se leyeron las cifras.',
    source_title: 'Título de esa página.',
    archive_url: 'Una copia archivada de esa página.',
    added: 'Día en que la fila entró en el archivo.',
    notes: 'Qué más debe saber quien lee.',
    date: 'El día al que corresponde la cifra.',
    group: 'De quién son las encuestas: un grupo declarado de firmas, o all para todas.',
    basis:
      'De quiénes son los porcentajes: votantes decididos (decided) o todos, como se publicó (reported).',
    candidate:
      'Identificador de la candidatura; margin para la ventaja de la primera de la pareja.',
    share: 'El promedio, en puntos.',
    low80: 'Extremo inferior del rango del 80 % del promedio, en puntos.',
    high80: 'Extremo superior del rango del 80 % del promedio, en puntos.',
    low95: 'Extremo inferior del rango del 95 % del promedio, en puntos.',
    high95: 'Extremo superior del rango del 95 % del promedio, en puntos.',
    result_low80: 'Extremo inferior del rango del 80 % en que puede caer el resultado, en puntos.',
    result_high80: 'Extremo superior del rango del 80 % en que puede caer el resultado, en puntos.',
    result_low95: 'Extremo inferior del rango del 95 % en que puede caer el resultado, en puntos.',
    result_high95: 'Extremo superior del rango del 95 % en que puede caer el resultado, en puntos.',
    first: 'La candidatura cuya ventaja es.',
    second: 'La candidatura aventajada, o la que va adelante si el margen es negativo.',
    margin: 'Porcentaje de la primera menos el de la segunda, en puntos.',
    question_id: 'main, o el identificador de otra pregunta, que nunca se promedia con ella.',
    pollster_id: 'Identificador de la firma.',
    sponsors: 'Quién pagó la encuesta, si se dice.',
    methodology: 'Cómo se preguntó; varias formas se unen con +.',
    url: 'La página donde se leyeron las cifras.',
    race_id: 'Identificador de la elección.',
    election_date: 'Día de la votación.',
    candidate_id: 'Identificador de la candidatura, u other, none, undecided.',
    candidate_name: 'Nombre completo de la candidatura.',
    party: 'Partido de la candidatura.',
    answer: 'Nombre corto de la candidatura.',
    pct: 'Porcentaje publicado.',
    id: 'Identificador de la firma.',
    name: 'Nombre de la firma.',
    aliases: 'Sus otros nombres, separados por punto y coma.',
    country: 'Dónde tiene su sede: código ISO 3166 de dos letras.',
    website: 'Su propia página.',
    founded: 'Año de su fundación.',
    polls: 'En cuántas encuestas de la firma se apoya la cifra.',
    house_effect: 'El efecto de casa en la ventaja: sobre cero, mejor para la primera; en puntos.',
    kind: 'En qué se apoya la afirmación: conteo oficial, conteo de la oposición, conteo rápido o encuesta a boca de urna.',
    publisher: 'Quién lo afirma.',
    coverage_pct: 'Cuánto se había contado: porcentaje de mesas o actas, según la afirmación.',
    claimed_margin:
      'Porcentaje de la primera menos el de la segunda según la afirmación, en puntos.',
    error:
      'margin menos claimed_margin: sobre cero, la encuesta era mejor para la primera; en puntos.',
    label_en: 'Qué pasó, en inglés.',
    label_es: 'Qué pasó, en español.',
    field: 'La columna que se cambió; row, si se quitó la fila entera.',
    old_value: 'Lo que decía; vacío si nada.',
    new_value: 'Lo que dice ahora; vacío si nada.',
    reason_en: 'Por qué, en inglés.',
    reason_es: 'Por qué, en español.',
  },
  fieldsIn: {
    'pollsters.csv': {
      pollster: 'Identificador de la firma.',
      group: 'El grupo en que se cuenta la firma en esta elección; vacío si en ninguno.',
      basis: 'Según quién: lo que se dice de la firma.',
      source_url: 'La página que lo dice.',
    },
    'house-effects.csv': {
      pollster: 'Identificador de la firma.',
      group: 'Respecto de qué promedio se mide: el de un grupo declarado, o all para todas.',
      first: 'La candidatura para la que es mejor un efecto de casa sobre cero.',
      second: 'La candidatura para la que es mejor un efecto de casa bajo cero.',
      low80: 'Extremo inferior del rango del 80 % del efecto de casa, en puntos.',
      high80: 'Extremo superior del rango del 80 % del efecto de casa, en puntos.',
      low95: 'Extremo inferior del rango del 95 % del efecto de casa, en puntos.',
      high95: 'Extremo superior del rango del 95 % del efecto de casa, en puntos.',
    },
    'results.csv': {
      date: 'Día de la afirmación.',
      other: 'Otras candidaturas sin nombrar: porcentaje según la afirmación.',
      source_url: 'La página donde se leyó la afirmación.',
    },
    'pollster-errors.csv': {
      pollster: 'Identificador de la firma.',
      group: 'El grupo en que se cuenta la firma; vacío si en ninguno.',
      poll_id: 'La última encuesta promediada de la firma.',
      margin:
        'Su ventaja entre votantes decididos: porcentaje de la primera menos el de la segunda, en puntos.',
      date: 'Día de la afirmación.',
    },
    'events.csv': {
      date: 'Día del hecho.',
      source_url: 'La página donde se leyó.',
    },
    'corrections.csv': {
      date: 'Día de la corrección.',
      poll_id: 'La encuesta cuya fila se cambió.',
      variant: 'Su variante, si la tiene.',
      source_url: 'La página que lo muestra.',
    },
  },
  candidateField: (name) => `${name}: porcentaje publicado.`,
  claimField: (name) => `${name}: porcentaje según la afirmación.`,
  votesField: (name) => `${name}: votos según la afirmación.`,
};
