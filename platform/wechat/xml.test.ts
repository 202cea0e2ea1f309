import { expect, test } from 'vitest'
import { vectors } from './testing/vectors.ts'
import { readXml, writeXml } from './xml.ts'

test('reads CDATA and plain leaves alike, and numbers stay text', () => {
  const raw =
    '<xml>\n <A><![CDATA[ <b>&amp; ]]></A> <MsgId>23456789012345678901</MsgId><C>1 &lt; 2 &amp; 3</C><D/></xml>'
  expect(readXml(raw)).toEqual({ A: ' <b>&amp; ', MsgId: '23456789012345678901', C: '1 < 2 & 3', D: '' })
})

test('several elements of one name become a list', () => {
  expect(readXml('<xml><List><T>1</T></List><List><T>2</T></List></xml>')).toEqual({
    List: [{ T: '1' }, { T: '2' }],
  })
})

test('what a user types inside CDATA is only text', () => {
  const text = '<!DOCTYPE html><!-- ]]> 你好 😀'
  expect(readXml(writeXml({ Content: text, CreateTime: 1 }))).toEqual({ Content: text, CreateTime: '1' })
})

test('accepts a declaration of UTF-8', () => {
  expect(readXml('<?xml version="1.0" encoding="UTF-8"?><xml><A>1</A></xml>')).toEqual({ A: '1' })
})

test.each([
  ['DOCTYPE', '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><A>&x;</A></xml>', 'markup'],
  ['doctype in small letters', '<!doctype xml><xml/>', 'markup'],
  ['ENTITY', '<xml><!ENTITY x "y"><A/></xml>', 'markup'],
  ['DOCTYPE behind a comment', '<!--<![CDATA[--><!DOCTYPE a []><xml/><!--]]>-->', 'markup'],
  ['DOCTYPE behind a CDATA in an attribute', '<xml><a b="<![CDATA["/><!DOCTYPE x []>]]></xml>', 'markup'],
  ['a comment', '<xml><!-- x --></xml>', 'markup'],
  ['an attribute', '<xml><a b="c"/></xml>', 'markup'],
  ['a processing instruction', '<xml><?php x ?></xml>', 'markup'],
  ['another encoding', '<?xml version="1.0" encoding="gbk"?><xml/>', 'not-utf-8'],
  ['UTF-16', Buffer.from('<xml><A>1</A></xml>', 'utf16le'), 'not-utf-8'],
  ['broken UTF-8', Buffer.from([60, 120, 0xff]), 'not-utf-8'],
  ['nine levels', `<xml>${'<a>'.repeat(8)}${'</a>'.repeat(8)}</xml>`, 'too-deep'],
  ['over 64 KiB', `<xml><A>${'x'.repeat(65_536)}</A></xml>`, 'too-large'],
  ['an open element', '<xml><A>1</xml>', 'malformed'],
  ['open CDATA', '<xml><![CDATA[1</xml>', 'malformed'],
  ['nothing', '', 'malformed'],
  ['another root', '<html><A>1</A></html>', 'root'],
])('refuses %s', (_, raw, reason) => {
  expect(() => readXml(raw)).toThrow(
    expect.objectContaining({ code: 'xml-unacceptable', details: { reason } }),
  )
})

test('an unknown entity is no way to anything', () => {
  expect(readXml('<xml><A>&x;</A></xml>')).toEqual({ A: '&x;' })
})

test.each(vectors.wechat_message_crypt.pushes)('reads the push and what is in it: $name', (push) => {
  expect(readXml(push.request.body).Encrypt).toBe(push.encrypt)
  expect(Object.values(readXml(push.plaintext_xml)).every((value) => typeof value === 'string')).toBe(true)
})

test('writes a reply as WeChat does', () => {
  const { encrypt, msg_signature, timestamp, nonce, response_body } =
    vectors.wechat_message_crypt.passive_reply
  const fields = { Encrypt: encrypt, MsgSignature: msg_signature, TimeStamp: Number(timestamp), Nonce: nonce }
  expect(writeXml(fields)).toBe(response_body)
})
