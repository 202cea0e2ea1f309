import { checkBlock } from '../testing/check-block.ts'
import { categoryNav } from './index.ts'

checkBlock(categoryNav, import.meta.dirname)
