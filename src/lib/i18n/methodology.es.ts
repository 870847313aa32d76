import type { MethodologyWords } from './methodology.en.ts';

/** The methodology page in Spanish (es-VE). */
export const methodologyEs: MethodologyWords = {
  title: 'Cómo se calculan los promedios',
  description:
    'El modelo de los promedios de Margen, qué prometen sus rangos y qué no cubren, y qué se hace cuando las encuestadoras se dividen en dos campos.',
  sections: (f) => [
    {
      heading: 'Qué se promedia',
      paragraphs: [
        'Las encuestas tratan a los indecisos de maneras distintas. Para poder compararlas entre sí y con un resultado, todas se llevan a la base de votantes decididos: el porcentaje de cada candidato dividido por lo que queda al quitar del total a los indecisos y a quienes no votarían por ninguno.',
        `Si una encuesta no informa ni lo uno ni lo otro, los porcentajes que suman ${f.takenAsDecided} o más se toman como de decididos; si suman menos, se dividen por su suma y la encuesta queda señalada. Las cifras publicadas nunca se sustituyen y están en la tabla.`,
        'Las encuestas que solo se listan (otra lectura del mismo trabajo de campo, un posible doble conteo, una encuesta cuestionada o retirada) se muestran con el motivo y no se promedian.',
      ],
    },
    {
      heading: 'El modelo',
      paragraphs: [
        'Cada encuesta es el estado real de la opinión en el día medio de su trabajo de campo, más el efecto de la casa encuestadora, más un error:',
      ],
      formulas: [
        'y = μ(t) + δ(firma, t) + e',
        'S = diag(p) − p pᵀ',
        'Var de un cambio de μ entre dos días = q · (u₂ − u₁) · S',
        'u(t) = t + A · T · exp(−(E − t) / T)',
        'Var(δ) = h² · S, correlación a D días = exp(−D / τ)',
        `Var(e) = ρ · (1/n + 1/${f.nonSamplingSize}) · S / w`,
      ],
      after: [
        `La opinión μ cambia como un paseo aleatorio, más rápido cerca de la votación E: A = ${f.clockAcceleration} y T = ${f.clockDays} días. Los efectos de casa δ tienden a cero y cambian despacio, con una memoria de τ = ${f.memoryDays} días. Una muestra no informada cuenta como n = ${f.unknownSample}; las muestras cuentan entre ${f.smallestSample} y ${f.largestSample}. El ${f.nonSamplingSize} representa el error que ninguna muestra elimina.`,
        `Cuánto cambia la opinión (q), cuánto difieren las firmas (h²) y cuánto se dispersan las encuestas (ρ) se obtiene de las propias encuestas por verosimilitud marginal, con tendencia hacia lo visto en elecciones pasadas: q = ${f.drift} por día (${f.dailyDrift} puntos por día en la mitad), h² = ${f.house} (efectos de casa de ${f.houseEffect} puntos), ρ = ${f.noise}.`,
        `Entran las ${f.windowPolls} encuestas más nuevas de ${f.windowDays} días. Una encuesta muy alejada de lo esperado pierde peso (t de Student, ν = ${f.guardFreedom}), como defensa contra errores de transcripción. La línea de cada día usa las encuestas anteriores y posteriores; la cifra del último día es la misma por ambos lados.`,
        'La segunda encuesta de una firma mueve el promedio menos que la de una firma nueva, porque ambas comparten el efecto de casa: lo deduce el modelo, no lo fija una regla.',
      ],
    },
    {
      heading: 'Qué dicen los rangos',
      paragraphs: [
        `La banda de los gráficos indica con qué precisión se conoce el promedio. El rango del titular es más ancho: es donde debería caer el resultado ${f.wide} de cada cien veces. Suma el cambio que aún puede ocurrir hasta la votación y un error que comparten todas las encuestas de una contienda (varianza ${f.sharedError}, unos ${f.sharedErrorPoints} puntos en la mitad).`,
      ],
      formulas: [
        'promedio: v · p(1 − p)',
        'ventaja de a sobre b: v · (p(a) + p(b) − (p(a) − p(b))²)',
        'resultado: v + q · (u(E) − u(t)) + b²',
      ],
      after: [
        `Los archivos traen rangos del ${f.narrow} % y del ${f.wide} %.`,
        'Lo que el rango no cubre: supone que los votos se cuentan como se emitieron, que los encuestados pudieron responder con libertad y que las encuestas se equivocan como en las elecciones de las que se aprendió. No dice nada sobre cuál de las versiones de un resultado es cierta.',
      ],
    },
    {
      heading: 'Cuando las encuestadoras se dividen en dos campos',
      paragraphs: [
        `Hay contiendas divididas: un conjunto de firmas da amplia ventaja a un candidato y otro conjunto, al otro. El promedio de ambos no describe a ninguna encuestadora. Se considera dividida si, en los últimos ${f.splitDays} días, las ventajas medias de las firmas forman dos grupos de al menos ${f.splitHouses} firmas cuyas medias distan ${f.splitGap} puntos o más, al menos ${f.splitDistance} desviaciones estándar dentro de los grupos (tomadas como ${f.splitSpread} puntos por lo menos), con un vacío entre ellos de más de ${f.splitSpace} desviación estándar, y si dos grupos explican las firmas claramente mejor que uno (criterio por encima de ${f.splitEvidence}).`,
        'Entonces no hay un titular conjunto. Cada grupo declarado de firmas tiene su propio promedio; junto a cada firma consta en qué grupo se cuenta y quién lo dice. Los grupos se declaran y los campos se hallan en las cifras: si una firma está en el campo opuesto al de la mayoría de su grupo, la página de la contienda la nombra. Las encuestas no pueden decir cuál campo tiene razón.',
        `Además, entre todas las maneras de promediar, se ofrece una estimación anclada: el grupo del titular fija el nivel y las demás firmas, cuyos efectos de casa pueden ser grandes (h² = ${f.outsideHouse}), siguen informando la tendencia. Si la distancia está entre ${f.wideGap} y ${f.splitGap} puntos, hay un solo titular con un rango más ancho.`,
      ],
    },
    {
      heading: 'Promedios más sencillos',
      paragraphs: [
        `Para comparar se calculan tres promedios sencillos: la última encuesta de cada firma en ${f.latestDays} días; todas las encuestas ponderadas por su fecha (la mitad del peso se pierde en ${f.halfLifeDays} días) y por la raíz de la muestra; y una regresión local (LOESS) de ${f.loessDays} días a cada lado.`,
      ],
    },
  ],
  record: {
    heading: 'Cómo le fue en elecciones pasadas',
    intro: (elections) =>
      `A cada método se le preguntó, para ${elections} elecciones pasadas, qué habría dicho antes de la votación con las encuestas conocidas entonces. Los errores son errores absolutos medios de los porcentajes, en puntos; cuanto menores, mejor. La cobertura es cuántas veces el resultado cayó dentro del rango que debía contenerlo.`,
    caption: (command) => `Hecho con: ${command}`,
    method: 'Método',
    columns: {
      mae1: 'víspera',
      mae7: 'una semana antes',
      mae30: 'un mes antes',
      margin1: 'ventaja, víspera',
      nextPoll: 'encuesta siguiente',
      resultCover80: (level) => `cobertura del ${level} %`,
      resultCover95: (level) => `cobertura del ${level} %`,
    },
    methods: {
      'state-space': 'El modelo de Margen',
      latest: 'La última de cada firma',
      exponential: 'Exponencial',
      loess: 'LOESS',
      'last-poll': 'Solo la última encuesta',
      'last-five': 'Media de las cinco últimas',
    },
    after:
      'Ningún método es el mejor en todos los grupos de elecciones: en la víspera, la última encuesta de cada firma es tan buena como el modelo, dentro del azar. Lo que el modelo agrega son rangos que cumplen lo que prometen.',
  },
  exampleHeading: (race) => `Un ejemplo: ${race}`,
  example: (gap) =>
    `En esta contienda las encuestadoras están divididas: los dos campos distan ${gap}. Por eso cada grupo tiene su propio promedio:`,
  sourcesHeading: 'Fuentes',
};
