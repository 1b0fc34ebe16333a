/** Id of the field of a variable, so that a list of what is open can lead there. */
export const fieldId = (name: string): string => `value-${name}`;
