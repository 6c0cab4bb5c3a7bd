/** Something that keeps INQ from starting and that the operator can put right: said with the name to change, without a stack. */
export class StartRefused extends Error {}
