/**
 * What Framework gives to every cell. A variable that holds a generator or a promise is seen by other
 * cells as its latest value; so `Generators.input` is declared to return the value itself.
 */
declare function view<T>(element: Element & { value: T }): T;
declare function display<T>(value: T): T;
declare const invalidation: Promise<void>;
declare const width: number;
declare const Generators: {
  input<T>(element: Element & { value: T }): T;
  observe<T>(initialise: (notify: (value: T) => void) => (() => void) | undefined): T;
};
declare function FileAttachment(name: string): {
  readonly href: string;
  /** In bytes, as the build knows it; NaN in the preview. */
  readonly size: number;
  url(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
};
