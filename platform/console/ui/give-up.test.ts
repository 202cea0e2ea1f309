import { expect, test } from 'vitest'
import { giveUpQuestion } from './give-up.ts'

test('each way out names what would be lost, and what the button does', () => {
  expect(giveUpQuestion('leave', ['发货地址', '物流时效'])).toEqual({
    title: '有未保存的修改',
    text: '「发货地址」「物流时效」的修改还没有保存，离开后会丢失。',
    deed: '放弃修改并离开',
    stay: '留下继续编辑',
  })
  expect(giveUpQuestion('close', ['新建分类']).deed).toBe('放弃修改并关闭')
})
