import { describe, expect, it } from 'vitest';
import { headMetaModel } from '../view/head-meta.ts';
import { headTags } from './head-tags.ts';

const page = { title: 'A "quoted" <title>', description: 'D', path: 'data/' };
const meta = headMetaModel(page, 'es', 'https://example.org');

describe('the tags by which a page tells of itself', () => {
  it('name its own address and that of each language', () => {
    const tags = headTags(meta);
    expect(tags).toContain('<link rel="canonical" href="https://example.org/es/data/">');
    expect(tags.match(/hreflang="(en|es|x-default)"/g)).toHaveLength(3);
  });

  it('hold text that no quote or bracket can break out of', () => {
    expect(headTags(meta)).toContain('content="A &quot;quoted&quot; &lt;title&gt;"');
  });

  it('name a picture, a feed and data only where there are any', () => {
    expect(headTags(meta)).not.toMatch(/og:image|atom|oembed|ld\+json/);
    const image = { url: 'https://example.org/t.png', alt: 'A line' };
    const full = headTags({
      ...meta,
      image,
      feed: 'https://example.org/f.xml',
      oEmbed: 'https://example.org/o.json',
      jsonLd: '{"a":1}',
    });
    expect(full).toContain('type="application/json+oembed" href="https://example.org/o.json"');
    expect(full).toContain('<meta property="og:image:alt" content="A line">');
    expect(full).toContain('type="application/atom+xml" href="https://example.org/f.xml"');
    expect(full).toContain('<script type="application/ld+json">{"a":1}</script>');
  });
});
