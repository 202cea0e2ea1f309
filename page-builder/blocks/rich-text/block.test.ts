import { checkBlock } from '../testing/check-block.ts'
import { richText } from './index.ts'

checkBlock(richText, import.meta.dirname)
