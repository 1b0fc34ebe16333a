/** Where something is and how it is called. */
export interface Link {
  readonly title: string;
  readonly url: string;
}
