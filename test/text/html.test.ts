// The template that writes HTML: whatever is put into it stays text.
import assert from 'node:assert/strict';
import { html, trustedHtml } from '../../server/src/text/html';

describe('html', () => {
  it('escapes text between tags and in attributes', () => {
    const text = `<b a="1" b='2'>&amp;`;
    const escaped = '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;';
    assert.equal(html`<p title="${text}">${text}</p>`.toString(), `<p title="${escaped}">${escaped}</p>`);
  });
  it('takes HTML, lists of parts and numbers, and leaves nothing for what is not there', () => {
    const list = html`<ul>${[1, 2].map((one) => html`<li>${one}</li>`)}</ul>`;
    assert.equal(list.toString(), '<ul><li>1</li><li>2</li></ul>');
    assert.equal(html`${null}${undefined}${[null, ['<', html`<br>`]]}${0}`.toString(), '&lt;<br>0');
    assert.equal(html`<style>${trustedHtml('a > b {}')}</style>`.toString(), '<style>a > b {}</style>');
  });
  it('leaves line breaks of the template out, but none of the text', () => {
    assert.equal(
      html`
      <p>
        ${'一\n  二'}
      </p>`.toString(),
      '<p>一\n  二</p>',
    );
  });
  it('shows control characters as what they are not', () => {
    assert.equal(html`${'a\0b\u001bc\u0085d\te\r\n'}`.toString(), 'a\ufffdb\ufffdc\ufffdd\te\r\n');
  });
});
