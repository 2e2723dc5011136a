/** Sixty letters without a break, as many as a name may have. */
export const longName = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauuux';
/** Eighty letters without a break. */
export const longWord = `${longName}Unterbeamtengesellsc`;
/** Ninety letters without a break, as many as a short label may have. */
export const longLabel = `${longWord}haftsverei`;
