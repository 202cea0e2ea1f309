/** What the arrangement of categories says. */
export const words = {
  title: '商品分类',
  lead: '顾客按分类浏览商品，最多三级；顺序就是店铺里显示的顺序。',
  add: '新建分类',
  addBelow: '添加下级',
  addBelowOf: (name: string) => `在“${name}”下添加分类`,
  edit: '编辑',
  editTitle: '编辑分类',
  name: '分类名称',
  nameNeeded: '请填写分类名称',
  parent: '上级分类',
  top: '无（一级分类）',
  picture: '分类图片',
  pictureHelp: '方形图，显示在分类导航里，可不设。',
  choosePicture: '选择图片',
  removePicture: '移除图片',
  up: (name: string) => `上移 ${name}`,
  down: (name: string) => `下移 ${name}`,
  products: (count: number) => `${count} 件商品`,
  remove: '删除',
  removeTitle: (name: string) => `删除分类“${name}”？`,
  removeText: '分类是空的，删除后店铺里不再显示。',
  removeDeed: '删除分类',
  removed: '分类已删除',
  save: '保存',
  saved: '分类已保存',
  empty: '还没有分类',
  emptyText: '建好分类，顾客更容易找到商品。',
  problems: {
    'category-not-found': '这个分类已不存在，请刷新后重试。',
    'category-too-deep': '分类最多三级，也不能放到自己的下级里。',
    inUse: (children: number, products: number) =>
      [children > 0 ? `${children} 个下级分类` : '', products > 0 ? `${products} 件商品` : '']
        .filter(Boolean)
        .join('和'),
    notEmpty: (what: string) => `分类里还有${what}，先把它们移走才能删除。`,
  },
} as const
