package localapex.runtime.binary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import localapex.runtime.exception.ApexException;

/** Methods of {@code Blob}, of the bytes first. */
public final class BlobMethods {

    private BlobMethods() {}

    public static ApexBlob valueOf(String text) {
        return new ApexBlob(text.getBytes(StandardCharsets.UTF_8));
    }

    public static int size(ApexBlob blob) {
        return blob.bytes().length;
    }

    public static String toString(ApexBlob blob) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(blob.bytes())).toString();
        } catch (CharacterCodingException wrong) {
            throw ApexException.of("StringException", "BLOB is not a valid UTF-8 string");
        }
    }
}
