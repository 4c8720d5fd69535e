// First of all, because it patches the DOM that everything else uses.
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import App from './modules/preview/app/app.ts';
import { interceptLinks } from './router.ts';

interceptLinks();
document.body.append(createElement('preview-app', { is: App }));
