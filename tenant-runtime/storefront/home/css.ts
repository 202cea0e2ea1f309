/** A page of blocks fills the main part; its tab bar's room is made by the footer below it. */
export const decoratedCss = `.shop-main{padding:0}
.shop-main>.blocks{min-height:60vh}
.block-bottom:has(>.b-tab-bar){height:0}
@media (min-width:900px){.shop-main{padding:0}.has-tabs .foot{padding-bottom:96px}}`
