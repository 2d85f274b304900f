#include "app/server.h"

#include <unistd.h>

#include <iostream>
#include <utility>

#include "app/admin_key.h"
#include "app/background.h"
#include "base/bytes.h"
#include "migrations/program.h"
#include "receipts/write_receipt.h"

namespace theseus::app {
namespace {

namespace fs = std::filesystem;

// Less than the whole stop may take, with room for the checkpoint.
constexpr std::chrono::seconds kPatience{8};

std::string url_of(const std::string& host, std::uint16_t port) {
  const bool is_six = host.find(':') != std::string::npos;
  return "http://" + (is_six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace

Server::Server(const Configuration& configuration, const Occasion& occasion, StopSignals& signals)
    : configuration_(configuration),
      folder_(occasion.folder),
      started_(occasion.started),
      signals_(signals),
      log_(configuration.log_form),
      front_(lifecycle_, metrics_, log_),
      socket_(folder_),
      listener_(configuration.listener, front_, metrics_, &log_) {}

cli::ExitCode Server::run() {
  announce();
  auto opened = Assembly::open({.folder = folder_,
                                .role = "serve",
                                .absence = upgrade::Absence::create,
                                .started = started_,
                                .configuration = configuration_,
                                .lifecycle = lifecycle_,
                                .metrics = metrics_,
                                .log = &log_,
                                .on_taken = [this] { signals_.request_stop(cli::ExitCode::taken); },
                                .upgrades = true,
                                .backs_up = true,
                                .stop = signals_.token()});
  if (!opened) return refuse(opened.error());
  assembly_ = std::move(*opened);
  make_admin_key();
  make_receipt_key();
  serve();
  return stop();
}

cli::ExitCode Server::refuse(const upgrade::OpenRefusal& refusal) {
  std::cerr << refusal.message << '\n';
  listener_.stop(std::chrono::milliseconds(0));
  // An upgrade that a stop has ended goes on with the next start.
  if (signals_.token().stop_requested()) return end_code();
  return refusal.kind == upgrade::OpenRefusal::Kind::busy ? cli::ExitCode::busy
                                                          : cli::ExitCode::refused;
}

void Server::announce() const {
  std::cout << "Theseus " << migrations::this_program().release << " listens on "
            << url_of(configuration_.listener.host, listener_.port()) << " with the data in "
            << folder_.string() << std::endl;
}

void Server::make_admin_key() {
  if (lifecycle_.is_read_only()) return;
  if (const auto file = ensure_admin_key(assembly_->keys(), folder_)) {
    std::cout << "The admin key of this data is in " << file->string()
              << "; whoever can read it may do everything." << std::endl;
  }
}

void Server::make_receipt_key() {
  if (lifecycle_.is_read_only()) return;
  if (fs::exists(folder_ / receipts::kReceiptKeyName)) return;
  const receipts::PublicKey key = receipts::ensure_receipt_key(folder_);
  std::cout << "Receipts of upgrades and restores are signed; keep the public half of their key "
               "elsewhere, to check them by: "
            << base::to_hex(key) << std::endl;
}

void Server::serve() {
  socket_.claim(listener_, log_);
  front_.open(assembly_->router());
  lifecycle_.set_ready();
  const std::string phase(http::name_of(lifecycle_.readiness().phase));
  const std::string url = url_of(configuration_.listener.host, listener_.port());
  log_.write(base::LogLevel::info, "ready",
             {{"phase", std::string_view(phase)},
              {"release", migrations::this_program().release},
              {"url", std::string_view(url)},
              {"data", std::string_view(folder_.native())}});
  const Background background({.database = assembly_->database(),
                               .sweeper = assembly_->sweeper(),
                               .partitions = assembly_->partitions(),
                               .lifecycle = lifecycle_,
                               .sweep_every = configuration_.sweep_every,
                               .log = log_});
  signals_.wait();
}

cli::ExitCode Server::stop() {
  log_.write(base::LogLevel::info, "stopping", {{"data_is_taken", lifecycle_.is_taken()}});
  lifecycle_.set_stopping();
  assembly_->stop_beside();
  if (!listener_.stop(kPatience)) {
    // What they use cannot be taken apart. A kill leaves the same, and does no harm.
    log_.write(base::LogLevel::warning, "stopped_while_requests_run", {});
    ::_exit(static_cast<int>(end_code()));
  }
  if (const auto undone = Assembly::close(std::move(assembly_))) {
    log_.write(base::LogLevel::warning, "close_incomplete",
               {{"message", std::string_view(*undone)}});
  }
  log_.write(base::LogLevel::info, "stopped", {});
  return end_code();
}

cli::ExitCode Server::end_code() const {
  return lifecycle_.is_taken() ? cli::ExitCode::taken : cli::ExitCode::done;
}

}  // namespace theseus::app
