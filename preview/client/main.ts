// First of all, because it patches the DOM that everything else uses.
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import { language } from './language.ts';
import App from './modules/preview/app/app.ts';
import { interceptLinks } from './router.ts';

document.documentElement.lang = language;
interceptLinks();
document.body.append(createElement('preview-app', { is: App }));
