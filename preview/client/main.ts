// First of all, because it patches the DOM that everything else uses.
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import { language } from './language.ts';
import App from './modules/preview/app/app.ts';
import { interceptLinks } from './router.ts';

document.documentElement.lang = language;
// in an org the language of the user decides; the base components ask the document
document.documentElement.dir = new URLSearchParams(window.location.search).get('dir') === 'rtl' ? 'rtl' : 'ltr';
interceptLinks();
document.body.append(createElement('preview-app', { is: App }));
