/** A call that can't be carried out; its message tells the user what to change. */
export class CommandError extends Error {}
