/** Words around what a pull request's own run found, in both languages: nobody knows who will read it. */
export const commentWords = {
  origin: (run: string) =>
    `_Computed by [the pull request’s own run](${run}), so it is a claim of the pull request: before merging, run \`BASE=main bash .ci/data\` on it yourself. The charts before and after are in that run’s artifact \`preview\`._\n\n_Lo calculó [la propia ejecución de la propuesta](${run}): es lo que ella afirma. Antes de aceptarla, ejecute usted \`BASE=main bash .ci/data\`. Los gráficos de antes y después están en el artefacto \`preview\` de esa ejecución._`,
  shortened: '_Shortened. / Abreviado._',
};
