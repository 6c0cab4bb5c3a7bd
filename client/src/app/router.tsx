import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { loadStaffTexts, loadWorkTexts } from '../i18n';
import { NoSuchPage, ScreenFault } from './messages';
import { Guarded } from './session';
import { Shell } from './shell/shell';

type Screen = () => Promise<ComponentType>;

const open = (path: string, screen: Screen): RouteObject => ({
  path,
  lazy: async () => ({ Component: await screen() }),
});

/** A screen that asks for a sign-in and, where given, for a permission. */
const guarded = (path: string, screen: Screen, may?: string, loadTexts = loadWorkTexts): RouteObject => ({
  path,
  lazy: async () => {
    const [Wanted] = await Promise.all([screen(), loadTexts()]);
    return {
      Component: () => (
        <Guarded may={may}>
          <Wanted />
        </Guarded>
      ),
    };
  },
});

const screens: RouteObject[] = [
  open('/', async () => (await import('../features/home/start-page')).StartPage),
  open('/library', async () => (await import('../features/library/library-page')).LibraryPage),
  open('/documents/:id/:tab?', async () => (await import('../features/document/document-page')).DocumentPage),
  open('/documents/:id/compare', async () => (await Promise.all([import('../features/comparison/compare-page'), loadWorkTexts()]))[0].ComparePage),
  open('/sign-in', async () => (await import('../features/session/sign-in-page')).SignInPage),
  open('/forgotten-password', async () => (await import('../features/session/forgotten-page')).ForgottenPage),
  open('/v/:token', async () => (await Promise.all([import('../features/validity/validity-page'), loadWorkTexts()]))[0].ValidityPage),
  open('/review/:secret', async () => (await Promise.all([import('../features/review/review-page'), loadWorkTexts()]))[0].ReviewPage),
  open('/activation/:token', async () => (await import('../features/session/activation-page')).ActivationPage),
  guarded('/password', async () => (await import('../features/session/password-page')).PasswordPage),
  guarded('/documents/new', async () => (await import('../features/document/new-document-page')).NewDocumentPage, 'documents:manage'),
  guarded('/documents/:id/edit', async () => (await import('../features/document/edit-page')).EditPage, 'documents:manage'),
  guarded('/drafts', async () => (await import('../features/drafts/drafts-page')).DraftsPage),
  guarded('/drafts/new', async () => (await import('../features/drafts/new-draft-page')).NewDraftPage),
  guarded('/changes/:id/:tab?', async () => (await import('../features/changes/change-page')).ChangePage),
  guarded('/drafts/:id/:tab?', async () => (await import('../features/drafts/draft-page')).DraftPage),
  guarded('/requests', async () => (await import('../features/development-requests/requests-page')).RequestsPage),
  guarded('/requests/new', async () => (await import('../features/development-requests/new-request-page')).NewRequestPage),
  guarded('/requests/:id', async () => (await import('../features/development-requests/request-page')).RequestPage),
  guarded('/work-plan', async () => (await import('../features/development-requests/work-plan-page')).WorkPlanPage),
  guarded('/approvals', async () => (await import('../features/approvals-office/approvals-page')).ApprovalsPage, 'documents:manage'),
  guarded('/approvals/:id', async () => (await import('../features/approvals-office/approval-page')).ApprovalPage),
  guarded('/discussions', async () => (await import('../features/discussions/discussions-page')).DiscussionsPage),
  guarded('/routes', async () => (await import('../features/routes/routes-page')).RoutesPage, 'types:manage'),
  guarded('/routes/:id', async () => (await import('../features/routes/route-page')).RoutePage, 'types:manage'),
  guarded('/bodies', async () => (await import('../features/bodies/bodies-page')).BodiesPage),
  guarded('/bodies/:id/:tab?', async () => (await import('../features/bodies/body-page')).BodyPage),
  guarded('/absences', async () => (await import('../features/absences/absences-page')).AbsencesPage),
  guarded('/speed', async () => (await import('../features/speed/speed-page')).SpeedPage, 'documents:manage'),
  guarded('/tasks/:id?', async () => (await import('../features/tasks/tasks-page')).TasksPage),
  guarded('/acquaintance', async () => (await import('../features/acquaintance/mine-page')).MinePage),
  guarded('/acquaintance/units', async () => (await import('../features/acquaintance/units-page')).UnitsPage),
  guarded('/acquaintance/units/:unitId', async () => (await import('../features/acquaintance/unit-page')).UnitPage),
  guarded('/acquaintance/campaigns', async () => (await import('../features/acquaintance/campaigns-page')).CampaignsPage, 'documents:manage'),
  guarded('/acquaintance/campaigns/:id', async () => (await import('../features/acquaintance/campaign-page')).CampaignPage, 'documents:manage'),
  guarded('/acquaintance/:entryId', async () => (await import('../features/acquaintance/acknowledge-page')).AcknowledgePage, undefined, loadStaffTexts),
  guarded('/register', async () => (await import('../features/register/register-page')).RegisterPage),
  guarded('/acts', async () => (await import('../features/acts/acts-page')).ActsPage, 'documents:manage'),
  guarded('/imports', async () => (await import('../features/imports/imports-page')).ImportsPage),
  guarded('/imports/:id', async () => (await import('../features/imports/wizard-page')).WizardPage),
  guarded('/files', async () => (await import('../features/files/files-page')).FilesPage, 'documents:manage'),
  guarded('/files/:id', async () => (await import('../features/files/batch-page')).BatchPage, 'documents:manage'),
  guarded('/units', async () => (await import('../features/organization/units-page')).UnitsPage, 'people:read'),
  guarded('/people', async () => (await import('../features/organization/people-page')).PeoplePage, 'people:read'),
  guarded('/accounts', async () => (await import('../features/accounts/accounts-page')).AccountsPage, 'accounts:manage'),
  guarded('/document-types', async () => (await import('../features/types/types-page')).TypesPage, 'types:manage'),
  guarded('/ended-waivers', async () => (await import('../features/language-step/ended-waivers')).EndedWaiversPage),
  guarded('/texts', async () => (await import('../features/texts/texts-page')).TextsPage, 'library:manage'),
  guarded('/synonyms', async () => (await import('../features/synonyms/synonyms-page')).SynonymsPage, 'library:manage'),
  guarded('/search-misses', async () => (await import('../features/search-index/misses-page')).MissesPage, 'library:manage'),
  guarded('/search-index', async () => (await import('../features/search-index/index-page')).IndexPage, 'library:manage'),
  guarded('/calendar', async () => (await import('../features/calendar/calendar-page')).CalendarPage),
  guarded('/university', async () => (await import('../features/university/university-page')).UniversityPage, 'settings:manage'),
  guarded('/inbox', async () => (await import('../features/inbox/inbox-page')).InboxPage),
  guarded('/mail-queue', async () => (await import('../features/mail-queue/mail-queue-page')).MailQueuePage, 'mail:manage'),
  guarded('/journal', async () => (await import('../features/journal/journal-page')).JournalPage, 'journal:read'),
  { path: '*', Component: NoSuchPage },
];

// The boundary stands twice: a fault of a screen leaves the menu, a fault of the shell still leaves words.
export const router = createBrowserRouter([
  { Component: Shell, ErrorBoundary: ScreenFault, HydrateFallback: () => null, children: [{ ErrorBoundary: ScreenFault, children: screens }] },
]);
