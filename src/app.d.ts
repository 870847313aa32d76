import type { HeadMetaModel } from '#lib/view/head-meta.ts';

declare global {
  namespace App {
    interface PageData {
      /** What the page tells search engines and previews; absent where it says nothing. */
      meta?: HeadMetaModel;
    }
  }
}

export {};
