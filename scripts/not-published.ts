/** Says why nothing was published; `message` is meant for the person at the terminal. */
export class NotPublished extends Error {}
