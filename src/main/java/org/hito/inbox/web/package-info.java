/** Tasks over HTTP: the contract's endpoints and the pages of inbox and task. */
@org.jspecify.annotations.NullMarked
package org.hito.inbox.web;
