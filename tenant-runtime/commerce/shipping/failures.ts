import { problem } from '@wanpu/kit/problem'

export const templateNotFound = problem(
  'freight-template-not-found',
  404,
  'There is no such freight template',
)
export const templateInUse = problem(
  'freight-template-in-use',
  409,
  'Products are still sent by this template',
)
export const templateIsDefault = problem(
  'freight-template-is-default',
  409,
  'Make another template the default one first',
)
export const tooManyTemplates = problem('too-many-freight-templates', 409, 'A shop has 50 templates at most')
