package se.tryggaunga.rights.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggaunga.rights.HandingOver;
import se.tryggaunga.rights.paper.ExtractJson;
import se.tryggaunga.rights.paper.Papers;

/** What is handed over. The file's name says nothing about whom it concerns. */
@Controller
class PaperController {

    private final HandingOver handingOver;
    private final Papers papers;
    private final ExtractJson json;

    PaperController(HandingOver handingOver, Papers papers, ExtractJson json) {
        this.handingOver = handingOver;
        this.papers = papers;
        this.json = json;
    }

    @GetMapping(ExtractsController.PATH + "/{id}/utdrag.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        return file(
                "registerutdrag.pdf",
                MediaType.APPLICATION_PDF,
                papers.extract(handingOver.paper(id)));
    }

    @GetMapping(ExtractsController.PATH + "/{id}/utdrag.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return file(
                "registerutdrag.json", MediaType.APPLICATION_JSON, json.of(handingOver.paper(id)));
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
