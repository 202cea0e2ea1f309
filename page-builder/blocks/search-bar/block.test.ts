import { checkBlock } from '../testing/check-block.ts'
import { searchBar } from './index.ts'

checkBlock(searchBar, import.meta.dirname)
