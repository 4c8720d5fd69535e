package localapex.runtime.binary;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HexFormat;
import localapex.runtime.exception.ApexException;

/** {@code EncodingUtil}. */
public final class EncodingUtil {

    private EncodingUtil() {}

    public static String base64Encode(ApexBlob blob) {
        return blob.toBase64();
    }

    public static ApexBlob base64Decode(String text) {
        return ApexBlob.ofBase64(text);
    }

    public static String convertToHex(ApexBlob blob) {
        return HexFormat.of().formatHex(blob.bytes());
    }

    public static ApexBlob convertFromHex(String text) {
        return new ApexBlob(HexFormat.of().parseHex(text));
    }

    public static String urlEncode(String text, String charset) {
        try {
            return URLEncoder.encode(text, charset);
        } catch (UnsupportedEncodingException unknown) {
            throw ApexException.of("InvalidParameterValueException", "Unknown character set " + charset);
        }
    }

    public static String urlDecode(String text, String charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (UnsupportedEncodingException unknown) {
            throw ApexException.of("InvalidParameterValueException", "Unknown character set " + charset);
        }
    }
}
