import type { HeadMetaModel } from '#lib/view/head-meta.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page tells search engines and previews, as its load says; absent where it says nothing. */
      meta?: HeadMetaModel;
    }
  }
}

export {};
