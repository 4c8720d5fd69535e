package localapex.runtime.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a metadata file: other elements, or text. */
public final class XmlFile {

    private final Element element;

    private XmlFile(Element element) {
        this.element = element;
    }

    static XmlFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new XmlFile(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SAXException | ParserConfigurationException wrong) {
            throw new IllegalStateException(file + " is not XML: " + wrong.getMessage(), wrong);
        }
    }

    List<XmlFile> all(String name) {
        List<XmlFile> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) found.add(new XmlFile(child));
        }
        return found;
    }

    /** @return the text of the first element of that name, or null */
    public String text(String name) {
        List<XmlFile> found = all(name);
        return found.isEmpty() ? null : found.get(0).element.getTextContent();
    }
}
