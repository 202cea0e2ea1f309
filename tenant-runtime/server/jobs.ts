import { jobs as checkoutJobs } from '@wanpu/commerce/checkout'
import { jobs as mediaJobs } from '@wanpu/commerce/media'
import { jobs as memberJobs } from '@wanpu/commerce/members'
import { jobs as orderJobs } from '@wanpu/commerce/orders'
import { jobs as paymentJobs } from '@wanpu/commerce/payments'
import { jobs as settingsJobs } from '@wanpu/commerce/settings'
import type { ShopServices } from '@wanpu/commerce/request'
import { jobs as searchJobs } from '@wanpu/commerce/search'
import type { JobHandler } from '@wanpu/kit/queue'

/** What the worker does for the shops. */
export const runtimeJobs = (services: ShopServices): JobHandler[] =>
  [settingsJobs, mediaJobs, searchJobs, memberJobs, orderJobs, paymentJobs, checkoutJobs].flatMap((jobs) =>
    jobs(services),
  )
