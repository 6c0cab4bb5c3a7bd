import { Notifications } from '@mantine/notifications';

/** Where it is said that something is done; fetched apart: the first view has nothing to say. */
const Notices = () => <Notifications position="bottom-right" />;
export default Notices;
