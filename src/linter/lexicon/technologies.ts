/** Languages, frameworks, stores, services and tools, lower case; names that are also everyday words are left out. */
const TECHNOLOGIES = new Set(
  `typescript javascript ecmascript node.js nodejs node deno bun python python3 cpython pypy ruby golang rust java kotlin scala clojure clojurescript elixir erlang haskell ocaml
    f# c# c++ .net dotnet asp.net vb.net php perl lua luau dart zig nim julia matlab octave fortran cobol abap ada vhdl verilog systemverilog solidity vyper bash zsh powershell
    sql plsql pl/sql t-sql html html5 css css3 sass scss wasm webassembly groovy objective-c r rstudio lisp scheme racket prolog apex gdscript glsl hlsl wgsl tcl vba
    react react.js reactjs preact vue vue.js vuejs nuxt nuxt.js angular angularjs svelte sveltekit solidjs solid.js qwik astro starlight next.js nextjs gatsby alpine.js htmx
    jquery backbone redux zustand mobx pinia vuex rxjs nanostores tanstack swr tailwind tailwindcss bootstrap mui chakra shadcn shadcn/ui radix storybook vite webpack rollup esbuild
    turbopack parcel babel swc eslint prettier biome jest vitest mocha jasmine karma cypress playwright puppeteer selenium testing-library msw supertest
    express express.js fastify koa hono nestjs nest.js hapi trpc graphql apollo relay prisma drizzle typeorm sequelize knex mongoose zod yup joi ajv socket.io
    django flask fastapi starlette drf pydantic sqlalchemy sqlmodel alembic celery pytest unittest tox nox mypy pyright ruff flake8 pylint poetry pipenv uv conda numpy pandas polars scipy
    sklearn scikit-learn pytorch torch tensorflow keras jax xgboost lightgbm huggingface transformers langchain llamaindex langgraph openai anthropic claude gpt ollama matplotlib seaborn plotly
    streamlit gradio jupyter pyspark spark hadoop airflow dagster prefect dbt kafka flink snowflake bigquery redshift databricks duckdb parquet avro protobuf
    rails ror sinatra rspec minitest devise sidekiq activerecord hotwire stimulus turbo laravel symfony doctrine eloquent phpunit composer wordpress drupal magento woocommerce livewire
    spring springboot hibernate jpa junit junit5 mockito maven gradle quarkus micronaut tomcat jooq lombok ktor jetpack compose android ios swiftui uikit xcode cocoapods spm xctest flutter riverpod
    react-native expo ionic capacitor electron tauri qt gtk wpf winforms maui blazor xamarin unity unreal godot pygame three.js threejs babylon.js phaser pixi.js d3 d3.js leaflet mapbox webgl webgpu
    gorm sqlx sqlc testify cobra actix axum tokio serde diesel rayon wgpu cargo clippy phoenix ecto liveview
    postgres postgresql mysql mariadb sqlite sqlite3 mssql oracle mongodb mongo redis valkey memcached cassandra scylladb dynamodb firestore firebase supabase neo4j elasticsearch opensearch solr
    influxdb timescaledb clickhouse cockroachdb couchdb planetscale neon turso pinecone qdrant weaviate pgvector milvus indexeddb localstorage
    docker podman kubernetes k8s helm kustomize istio terraform pulumi ansible puppet vagrant nomad consul nginx apache traefik caddy haproxy envoy
    aws s3 ec2 ecs eks lambda sqs sns rds cloudfront cloudformation cloudwatch fargate cdk sam gcp azure cloudflare workers vercel netlify heroku fly.io digitalocean
    git github gitlab bitbucket jenkins circleci travis argocd sentry datadog grafana prometheus loki opentelemetry otel jaeger zipkin splunk newrelic pagerduty posthog mixpanel
    stripe paypal adyen twilio sendgrid mailgun auth0 okta cognito keycloak clerk nextauth oauth oauth2 oidc saml jwt ldap websocket websockets webrtc grpc mqtt amqp rabbitmq nats zeromq
    linux ubuntu debian alpine fedora centos windows macos freebsd raspberry arduino esp32 esp8266 stm32 atmega328 avr freertos zephyr ros ros2 modbus can-bus i2c spi uart
    npm pnpm yarn pip brew apt nuget cmake bazel nx turborepo lerna ninja conan vcpkg gcc clang llvm rustc valgrind gdb
    figma notion slack discord telegram shopify salesforce hubspot zapier n8n airtable sap odoo sharepoint dynamics powerbi tableau looker metabase excel vscode copilot intellij emacs vim neovim
    opencv ffmpeg imagemagick cuda opencl numba cython latex pandoc markdown mdx json yaml toml xml csv openapi swagger postman i18next moment dayjs date-fns luxon lodash underscore ramda axios`.split(
    /\s+/,
  ),
);

/** True for the lower-case name of a well-known technology. */
export function isTechnology(word: string): boolean {
  return TECHNOLOGIES.has(word);
}
