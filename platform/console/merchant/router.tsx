import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import { oneOf, readAddress, returnPath, searchText, writeAddress } from '../ui/address.ts'
import { PageBones } from '../ui/page-bones.tsx'
import { isProblem } from '../ui/problem.ts'
import { mayBeAt } from './frame/places.ts'
import { LeaveGuard } from './leave-guard.tsx'
import type { OrderFilter } from './orders/queries.ts'
import { orderTabs } from './orders/states.ts'
import { NotFoundScreen, RouteProblem } from './problem-screens.tsx'
import type { ProductFilter } from './products/queries.ts'
import { productTabs } from './products/states.ts'
import { type Session, sessionQuery } from './session.ts'
import { openShop } from './shop.ts'

interface Ground {
  queries: QueryClient
}

const rootRoute = createRootRouteWithContext<Ground>()({
  component: LeaveGuard,
  notFoundComponent: NotFoundScreen,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (said): { to?: string | undefined } => ({ to: returnPath(said.to, '/') }),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-up',
  validateSearch: (said): { to?: string | undefined } => ({ to: returnPath(said.to, '/') }),
  component: lazyRouteComponent(() => import('./sign-up/sign-up-pages.tsx'), 'SignUpPage'),
})

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'reset-password',
  component: lazyRouteComponent(() => import('./sign-up/sign-up-pages.tsx'), 'ResetPage'),
})

const openShopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'open-shop',
  beforeLoad: async ({ context, location }) => ({ session: await signedIn(context.queries, location.href) }),
  component: lazyRouteComponent(() => import('./open-shop/open-shop-page.tsx'), 'OpenShopPage'),
})

const openingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'opening/$shopId',
  beforeLoad: async ({ context, location, params }) => {
    const session = await signedIn(context.queries, location.href)
    const seat = session.shops.find((shop) => shop.id === params.shopId)
    if (!seat) throw notFound({ routeId: '__root__' })
    if (!seat.isOpening) throw redirect({ to: '/$shopId', params, replace: true })
    return { seat }
  },
  component: lazyRouteComponent(() => import('./open-shop/opening-page.tsx'), 'OpeningPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invitations/$token',
  beforeLoad: async ({ context }) => ({
    session: await context.queries.ensureQueryData(sessionQuery).catch(() => null),
  }),
  component: lazyRouteComponent(() => import('./team/invitation-page.tsx'), 'InvitationPage'),
})

const shopsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    const session = await signedIn(context.queries, location.href)
    const only = session.shops.length === 1 ? session.shops[0] : undefined
    if (only) throw redirect({ to: '/$shopId', params: { shopId: only.id }, replace: true })
    return { session }
  },
  component: lazyRouteComponent(() => import('./shops/shops-page.tsx'), 'ShopsPage'),
})

const shopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$shopId',
  beforeLoad: async ({ context, location, params }) => {
    const session = await signedIn(context.queries, location.href)
    const seat = session.shops.find((shop) => shop.id === params.shopId)
    if (!seat) throw notFound({ routeId: '__root__' })
    if (seat.isOpening) throw redirect({ to: '/opening/$shopId', params, replace: true })
    return { session, shop: openShop(seat) }
  },
  component: lazyRouteComponent(() => import('./frame/shop-frame.tsx'), 'ShopFrame'),
  notFoundComponent: NotFoundScreen,
})

const overviewRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
})

const ordersRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'orders',
  validateSearch: (said): OrderFilter => ({ tab: oneOf(orderTabs, said.tab), q: searchText(said.q) }),
  component: lazyRouteComponent(() => import('./orders/orders-page.tsx'), 'OrdersPage'),
})

const orderRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'orders/$orderId',
  component: lazyRouteComponent(() => import('./orders/order-page.tsx'), 'OrderPage'),
})

const productsRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'products',
  validateSearch: (said): ProductFilter => ({ tab: oneOf(productTabs, said.tab), q: searchText(said.q) }),
  component: lazyRouteComponent(() => import('./products/products-page.tsx'), 'ProductsPage'),
})

const newProductRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'products/new',
  component: lazyRouteComponent(() => import('./products/form/product-form-pages.tsx'), 'NewProductPage'),
})

const productRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'products/$productId',
  component: lazyRouteComponent(() => import('./products/form/product-form-pages.tsx'), 'EditProductPage'),
})

const categoriesRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'categories',
  component: lazyRouteComponent(() => import('./categories/categories-page.tsx'), 'CategoriesPage'),
})

const shopInfoRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'shop-info',
  component: lazyRouteComponent(() => import('./settings-shop/shop-info-page.tsx'), 'ShopInfoPage'),
})

const membersRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'members',
  validateSearch: (said): { phone?: string | undefined } => ({ phone: searchText(said.phone, 11) }),
  component: lazyRouteComponent(() => import('./members/members-page.tsx'), 'MembersPage'),
})

const parkedRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'payments/parked',
  validateSearch: (said): { state?: 'resolved' | undefined } => ({ state: oneOf(['resolved'], said.state) }),
  component: lazyRouteComponent(() => import('./payments/parked-page.tsx'), 'ParkedPage'),
})

const paymentSettingsRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'payment-settings',
  component: lazyRouteComponent(
    () => import('./payment-settings/payment-settings-page.tsx'),
    'PaymentSettingsPage',
  ),
})

const shippingRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'shipping',
  component: lazyRouteComponent(() => import('./shipping/shipping-page.tsx'), 'ShippingPage'),
})

const decorationRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'decoration',
  component: lazyRouteComponent(() => import('./decoration/decoration-page.tsx'), 'DecorationPage'),
})

/** The editor takes the whole window, so it stands outside the shop's frame. */
const editorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$shopId/decoration/$pageId',
  beforeLoad: async ({ context, location, params }) => {
    const shop = await seatOf(context.queries, location.href, params.shopId)
    // The frame says what is missing, and has the ways elsewhere.
    if (!mayBeAt(shop.permissions, `/decoration/${params.pageId}`))
      throw redirect({ to: '/$shopId/decoration', params, replace: true })
    return { shop }
  },
  component: lazyRouteComponent(() => import('./decoration/editor-page.tsx'), 'EditorPage'),
})

const wechatRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'settings/wechat',
  validateSearch: (said): { failure?: string | undefined } => ({ failure: searchText(said.failure, 60) }),
  component: lazyRouteComponent(() => import('./wechat/account-page.tsx'), 'AccountPage'),
})

const menuRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'settings/wechat/menu',
  component: lazyRouteComponent(() => import('./wechat/menu-page.tsx'), 'MenuPage'),
})

const teamRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'team',
  component: lazyRouteComponent(() => import('./team/team-page.tsx'), 'TeamPage'),
})

const historyRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'history',
  component: lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
})

const planRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'plan',
  validateSearch: (said): { checkout?: string | undefined } => ({ checkout: searchText(said.checkout, 36) }),
  component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => shopRoute,
  path: 'review',
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  signUpRoute,
  resetRoute,
  openShopRoute,
  openingRoute,
  invitationRoute,
  shopsRoute,
  editorRoute,
  shopRoute.addChildren([
    overviewRoute,
    decorationRoute,
    ordersRoute,
    orderRoute,
    productsRoute,
    newProductRoute,
    productRoute,
    categoriesRoute,
    shopInfoRoute,
    membersRoute,
    parkedRoute,
    paymentSettingsRoute,
    shippingRoute,
    wechatRoute,
    menuRoute,
    planRoute,
    teamRoute,
    historyRoute,
    reviewRoute,
  ]),
])

export const basePath = '/console'

export const createMerchantRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    basepath: basePath,
    context: { queries },
    parseSearch: readAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    defaultPendingComponent: PageBones,
    defaultPendingMs: 300,
    defaultErrorComponent: RouteProblem,
  })

/** The shop in the address, for who has a place in it. */
const seatOf = async (queries: QueryClient, address: string, shopId: string) => {
  const session = await signedIn(queries, address)
  const seat = session.shops.find((shop) => shop.id === shopId)
  if (!seat) throw notFound({ routeId: '__root__' })
  return openShop(seat)
}

/** The session, or a way to sign in that comes back to `address`. */
const signedIn = async (queries: QueryClient, address: string): Promise<Session> => {
  try {
    return await queries.ensureQueryData(sessionQuery)
  } catch (error) {
    if (!isProblem(error, 'unauthenticated')) throw error
    throw redirect({ to: '/sign-in', search: { to: returnPath(address, '/') }, replace: true })
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createMerchantRouter>
  }
}
