"""Makes C++ of the contract: contract_source.py docs/openapi.yaml out.cc

The JSON stands in the program as bytes, since compilers limit the length of a string literal.
"""

import json
import sys

import yaml


class Loader(yaml.SafeLoader):
    """Reads times as the texts that they are in JSON."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def main():
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        contract = yaml.load(file, Loader)
    text = json.dumps(contract, ensure_ascii=True, separators=(",", ":"))
    numbers = [str(ord(character)) for character in text]
    lines = [",".join(numbers[i : i + 32]) for i in range(0, len(numbers), 32)]
    with open(target, "w", encoding="utf-8") as file:
        file.write(
            '#include "http/endpoints/contract.h"\n\n'
            "namespace theseus::http {\nnamespace {\n\nconstexpr char kContract[] = {\n"
            + ",\n".join(lines)
            + "};\n\n}  // namespace\n\n"
            "std::string_view contract_json() noexcept {\n"
            "  return {kContract, sizeof(kContract)};\n}\n\n}  // namespace theseus::http\n"
        )


main()
