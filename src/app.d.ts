import type { HeadMetaModel } from '#lib/view/head-meta.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page tells search engines and previews, as its load says; absent where it says nothing. */
      meta?: HeadMetaModel;
    }
  }
}

declare module 'svelte/elements' {
  export interface HTMLLinkAttributes {
    /** What waits until the link's target is there. */
    blocking?: 'render';
  }
}

export {};
