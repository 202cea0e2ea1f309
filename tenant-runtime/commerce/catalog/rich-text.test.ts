import { expect, test } from 'vitest'
import { cleanRichText, withPictures } from './rich-text.ts'

const picture = 'asset:0190f0a0-0000-7000-8000-000000000001'

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate onbegin=alert(1)></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="//evil.example/x">x</a>',
  '<a href="/\\evil.example">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<p style="position:fixed;inset:0;background:url(https://evil.example)">x</p>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form action="https://evil.example"><input name=phone><button>x</button></form>',
  '<img src="https://evil.example/watch.gif"><link rel=stylesheet href=//evil.example>',
  '<p class="b-carousel" id="checkout" data-x="1">x</p>',
  `<img src="${picture}" onload="alert(1)" srcset="https://evil.example 1x">`,
])('nothing of an attack is left: %s', (attack) => {
  const cleaned = cleanRichText(attack)
  expect(cleaned).not.toMatch(
    /script|on\w+=|javascript|evil|style|class|id=|data|iframe|svg|math|form|input|srcset|link/i,
  )
  expect(cleanRichText(cleaned)).toBe(cleaned)
})

test('what a merchant writes stays', () => {
  const html =
    '<h3>尺码</h3><table><tbody><tr><th colspan="2">S</th><td>36</td></tr></tbody></table><ul><li><strong>好</strong></li></ul>' +
    `<p><a href="https://example.com/a?b=1&amp;c=2">看</a><a href="/products/1">买</a><a href="tel:057187002016">打</a></p><img src="${picture}" alt="图" />`
  expect(cleanRichText(html)).toBe(html)
})

test('pictures in cleaned text get their addresses, text that looks alike does not', () => {
  const cleaned = cleanRichText(`<p>src="${picture}"</p><img src="${picture}" alt="图">`)
  expect(withPictures(cleaned, (ref, width) => `https://media.example/${ref.slice(-1)}/${width}`)).toBe(
    `<p>src="${picture}"</p><img src="https://media.example/1/800" loading="lazy" decoding="async" alt="图" />`,
  )
})
