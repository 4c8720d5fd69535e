package localapex.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Elements of a metadata file, read by their names. */
final class MetadataFile {

    private final Element element;

    private MetadataFile(Element element) {
        this.element = element;
    }

    /** @throws UnreadableMetadata when it is not XML */
    static MetadataFile read(Path file) throws UnreadableMetadata {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // metadata has no document type, and nothing outside the file is to be read because of one
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new MetadataFile(builder.parse(file.toFile()).getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new UnreadableMetadata(unreadable.getMessage());
        }
    }

    /** @return the text of the first child element of that name, or null */
    String text(String name) {
        List<MetadataFile> children = children(name);
        return children.isEmpty() ? null : children.get(0).element.getTextContent().trim();
    }

    List<MetadataFile> children(String name) {
        List<MetadataFile> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int index = 0; index < nodes.getLength(); index++) {
            Node node = nodes.item(index);
            if (node instanceof Element child && child.getTagName().equals(name)) children.add(new MetadataFile(child));
        }
        return children;
    }

    static final class UnreadableMetadata extends Exception {

        UnreadableMetadata(String reason) {
            super(reason);
        }
    }
}
