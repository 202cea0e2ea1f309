import { checkBlock } from '../testing/check-block.ts'
import { tabBar } from './index.ts'

checkBlock(tabBar, import.meta.dirname)
