package org.hito.document;

import java.util.UUID;

/** A further right to upload to an initiative besides being in its team: somebody holds a task in it. */
public interface UploadRight {

    boolean mayUpload(UUID initiative);
}
