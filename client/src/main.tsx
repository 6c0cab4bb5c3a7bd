import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './i18n';

const start = async (): Promise<void> => {
  await startI18n();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};

void start();
