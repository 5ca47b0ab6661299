/** Evidence files over HTTP: uploaded as multipart, served as attachments that no browser runs. */
@org.jspecify.annotations.NullMarked
package org.hito.document.web;
