#include "cli/no_answer.h"

#include <string>

namespace theseus::cli {

base::Error no_answer(std::string_view server, std::string_view reason, Sent sent) {
  const std::string_view what_to_do =
      sent == Sent::nothing
          ? "Nothing was sent. Look whether the server runs and the address is right."
          : "If the request was a write, it may have been carried out; repeated with the same "
            "--idempotency-key it is never carried out twice.";
  return {base::ErrorKind::unavailable, "No answer from " + std::string(server) + ": " +
                                            std::string(reason) + ". " + std::string(what_to_do)};
}

}  // namespace theseus::cli
