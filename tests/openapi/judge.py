"""Holds real answers against the contract: judge.py PROGRAM

PROGRAM prints one exchange a line (see exchanges.cc). Every answer must be one that the contract
describes for its operation: its status, its content type, its body with no member that is not
described, its headers. Every accepted request must be one that the contract allows. Every
operation must have been answered with success at least once, every example must be what it is an
example of, and every component must be in use.
"""

import copy
import json
import re
import subprocess
import sys

import jsonschema

METHODS = ("get", "post", "patch", "delete")
# What is spoken there has a judge of its own, in tests/conformance.
OTHER_PROTOCOL = "/mcp"


def closed(schema):
    """The schema with no room for members that it does not name."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {name: closed(value) for name, value in schema.items()}
    if "properties" in schema and isinstance(schema["properties"], dict):
        schema.setdefault("additionalProperties", False)
    return schema


class Contract:
    def __init__(self, document):
        self.document = document
        self.open_components = document["components"]
        self.closed_components = {
            **document["components"],
            "schemas": {
                name: closed(schema) for name, schema in document["components"]["schemas"].items()
            },
        }

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"][2:].split("/"):
                target = target[part]
            node = target
        return node

    def faults(self, schema, value, components):
        root = {**copy.deepcopy(schema), "components": components}
        validator = jsonschema.Draft202012Validator(root)
        return [
            "/" + "/".join(map(str, error.absolute_path)) + ": " + error.message[:300]
            for error in validator.iter_errors(value)
        ]

    def find_operation(self, method, target):
        """The path as the contract writes it, and the operation; the path with most words fits best."""
        path = target.split("?")[0]
        found = None
        for pattern, item in self.document["paths"].items():
            expression = re.sub(r"\{[^}]+\}", "[^/]+", re.escape(pattern).replace(r"\{", "{").replace(r"\}", "}"))
            if re.fullmatch(expression, path) and method in item:
                if found is None or pattern.count("{") < found[0].count("{"):
                    found = (pattern, item[method])
        return found


def faults_of_answer(contract, operation, exchange):
    responses = operation["responses"]
    response = responses.get(str(exchange["status"]))
    if response is None:
        return [f"the contract does not list the status {exchange['status']} here"]
    response = contract.resolved(response)
    media_type = exchange["content_type"].split(";")[0]
    if media_type not in response["content"]:
        return [f"the content type {media_type} is not listed"]
    found = []
    for name in exchange["headers"]:
        if name not in response.get("headers", {}) and name != "Content-Type":
            found.append(f"the header {name} is not described")
    for name, header in response.get("headers", {}).items():
        header = contract.resolved(header)
        if name in ("ETag", "X-Request-Id") and name not in exchange["headers"]:
            found.append(f"the header {name} is missing")
        if name in exchange["headers"] and header["schema"]["type"] == "string":
            found += contract.faults(header["schema"], exchange["headers"][name], {})
    if media_type == "text/plain":
        return found
    body = json.loads(exchange["body"])
    schema = response["content"][media_type]["schema"]
    return found + contract.faults(schema, body, contract.closed_components)


def faults_of_request(contract, operation, exchange):
    if exchange["status"] >= 300 or exchange["request"] is None:
        return []
    if "requestBody" not in operation:
        return ["a body was accepted where the contract has none"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    return contract.faults(schema, exchange["request"], contract.open_components)


def faults_of_examples(contract):
    found = []
    for pattern, item in contract.document["paths"].items():
        for method, operation in item.items():
            if method not in METHODS:
                continue
            contents = [operation["requestBody"]] if "requestBody" in operation else []
            contents += [contract.resolved(answer) for answer in operation["responses"].values()]
            for content in contents:
                for media in content.get("content", {}).values():
                    examples = [example["value"] for example in media.get("examples", {}).values()]
                    examples += [media["example"]] if "example" in media else []
                    for example in examples:
                        for fault in contract.faults(media["schema"], example, contract.closed_components):
                            found.append(f"{method} {pattern}, example: {fault}")
    return found


def faults_of_components(contract):
    text = json.dumps(contract.document)
    return [
        f"nothing refers to the component {kind}/{name}"
        for kind, components in contract.open_components.items()
        if kind != "securitySchemes"
        for name in components
        if f'"#/components/{kind}/{name}"' not in text
    ]


def main():
    printed = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout
    exchanges = [json.loads(line) for line in printed.splitlines()]
    contract = Contract(
        next(json.loads(e["body"]) for e in exchanges if e["target"] == "/v1/openapi.json")
    )

    faults = faults_of_examples(contract) + faults_of_components(contract)
    succeeded = set()
    for exchange in exchanges:
        method = exchange["method"].lower()
        pattern, operation = contract.find_operation(method, exchange["target"])
        if exchange["status"] < 300:
            succeeded.add((method, pattern))
        for fault in faults_of_answer(contract, operation, exchange) + faults_of_request(
            contract, operation, exchange
        ):
            faults.append(f"{method} {exchange['target'][:100]} {exchange['status']}: {fault}")

    operations = {
        (method, pattern)
        for pattern, item in contract.document["paths"].items()
        for method in item
        if method in METHODS and pattern != OTHER_PROTOCOL
    }
    faults += [f"{method} {pattern}: never answered with success" for method, pattern in operations - succeeded]
    for fault in faults:
        print(fault)
    print(f"{len(exchanges)} exchanges over {len(operations)} operations, {len(faults)} faults")
    return 1 if faults or not exchanges else 0


sys.exit(main())
