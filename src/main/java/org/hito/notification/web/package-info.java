/** What a person wants to be told, how sending stands, and the mails of the demonstration: pages and API. */
@NullMarked
package org.hito.notification.web;

import org.jspecify.annotations.NullMarked;
