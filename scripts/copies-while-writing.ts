import type { AstroIntegration } from 'astro';

/**
 * While an editor writes: Astro's server looks for the page of `<slug>/<slug>.html` without a slash at its end, and so never
 * finds it, as every address of a page ends with one.
 */
export function copiesWhileWriting(): AstroIntegration {
  return {
    name: 'waybill-copies-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          if (request.url !== undefined) request.url = copyPage(request.url);
          next();
        });
      },
    },
  };
}

/** The address under which the server knows the copy of a story that one asks for; any other as it is. */
export function copyPage(address: string): string {
  return address.replace(/\/([^/?]+)\/\1\.html(?=$|\?)/, '/$1/$1/');
}
