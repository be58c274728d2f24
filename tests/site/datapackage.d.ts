/** As much of the library as the tests use; it brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly descriptor: { readonly path: string };
    readonly headers: readonly string[];
    readonly schema: {
      readonly fieldNames: readonly string[];
      readonly fields: readonly {
        readonly descriptor: { readonly title?: string; readonly description?: string };
      }[];
    };
    read(options?: { keyed?: boolean }): Promise<unknown[]>;
  }

  export class Package {
    static load(
      descriptor: object,
      options: { basePath: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
