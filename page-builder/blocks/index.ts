export type { CompiledBlock, CompiledPage } from './compile.ts'
export { compilePage } from './compile.ts'
export type {
  AnyBlock,
  BlockDef,
  BlockGroup,
  Mode,
  PageCtx,
  Placement,
  Props,
  RenderCtx,
  View,
} from './define.ts'
export { blockNode } from './define.ts'
export type { Control, FieldUi, Link } from './fields.ts'
export type { Issue } from './load-doc.ts'
export { loadDoc } from './load-doc.ts'
export type { Answers } from './needs.ts'
export { dataFor, needKey, needsOf, uniqueNeeds } from './needs.ts'
export type { BlockNode, PageDoc } from './page-doc.ts'
export { eachBlock, newBlockId, pageDoc, pageLimits } from './page-doc.ts'
export { pageCss } from './page-css.ts'
export { icon } from './pieces/icons.ts'
export type { IconName } from './pieces/icons.ts'
export { formerPrice, price } from './pieces/price.ts'
export type { CardLook } from './pieces/product-card.ts'
export { productCard, productCardCss } from './pieces/product-card.ts'
export { richTextCss } from './pieces/rich-text-css.ts'
export type { Registry } from './registry.ts'
export { registry } from './registry.ts'
export { drawn, nextTick, renderPage } from './render.ts'
export type {
  Category,
  DataOf,
  Need,
  Needs,
  ProductCard,
  ProductSort,
  ShopProfile,
  SourceName,
  Sources,
} from './sources.ts'
export { need } from './sources.ts'
export type { Theme } from './theme.ts'
export { theme, themeCss } from './theme.ts'
export { brandStory } from './brand-story/index.ts'
export { carousel } from './carousel/index.ts'
export { categoryNav } from './category-nav/index.ts'
export { customerService } from './customer-service/index.ts'
export { image } from './image/index.ts'
export { notice } from './notice/index.ts'
export { productGrid } from './product-grid/index.ts'
export { richText } from './rich-text/index.ts'
export { searchBar } from './search-bar/index.ts'
export { tabBar } from './tab-bar/index.ts'
