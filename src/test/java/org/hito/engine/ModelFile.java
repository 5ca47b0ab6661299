package org.hito.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model of {@code bpmn/} as a file: plain XML, read without the engine. */
record ModelFile(Path path, Document xml) {

    static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final List<ModelFile> PROCESSES = all(".bpmn");
    private static final List<ModelFile> DECISIONS = all(".dmn");

    static List<ModelFile> processes() {
        return PROCESSES;
    }

    static List<ModelFile> decisions() {
        return DECISIONS;
    }

    private static List<ModelFile> all(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new ModelFile(file, parse(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What file and process or decision are called. */
    String id() {
        return path.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    String module() {
        return path.getParent().getFileName().toString();
    }

    @Override
    public String toString() {
        return id();
    }

    Element root() {
        return xml.getDocumentElement();
    }

    /** Elements of that local name, wherever they stand. */
    List<Element> elements(String name) {
        return in(root(), name);
    }

    /** Everything of a process: what is drawn and what it contains. */
    Stream<Element> content() {
        return in(root(), "*").stream().filter(element -> BPMN.equals(element.getNamespaceURI()));
    }

    /** Events, tasks, gateways and sub-processes. */
    List<Element> nodes() {
        return content()
                .filter(element -> element.getLocalName().matches(".*(Event|Task|Gateway|Activity)|subProcess"))
                .toList();
    }

    List<Element> flows() {
        return elements("sequenceFlow");
    }

    String where(Element element) {
        return id() + " " + element.getAttribute("id");
    }

    static List<Element> in(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    static Optional<Element> child(Element element, String name) {
        return in(element, name).stream()
                .filter(found -> found.getParentNode() == element)
                .findFirst();
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA_BPMN, attribute);
    }

    static String text(Element element, String child) {
        return child(element, child)
                .map(found -> found.getTextContent().strip())
                .orElse("");
    }
}
